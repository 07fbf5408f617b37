import Chronology
import Diagnostics
import Tabular

/// Reads the fields of rows as values, and gathers what is wrong with them.
struct RowCheck {
  let file: String
  /// Where each known column stands in the file; -1 where it does not.
  let places: [Int]
  let names: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether nothing of this row was wrong so far.
  private(set) var isGood = true
  private var line = 0
  /// How many dates were written `DD.MM.YYYY`, and where first.
  private var localDates = (count: 0, line: 0)

  init(file: String, places: [Int], names: [String]) {
    self.file = file
    self.places = places
    self.names = names
  }

  /// The place of the row.
  var place: Place { Place(file: file, line: line) }

  /// Begins a row.
  mutating func begin(line: Int) {
    self.line = line
    isGood = true
  }

  /// Everything that was found, one warning for all local dates.
  func finished() -> [Diagnostic] {
    guard localDates.count > 0 else { return diagnostics }
    return diagnostics + [
      Diagnostic(
        "registry.date.local", severity: .warning, at: Place(file: file, line: localDates.line),
        facts: ["count": "\(localDates.count)"])
    ]
  }

  /// Adds an error about the row, or a warning.
  mutating func report(
    _ id: String, _ facts: [String: String], severity: Severity = .error
  ) {
    report(Diagnostic(id, severity: severity, at: place, facts: facts))
  }

  /// Adds a diagnostic about the row.
  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { isGood = false }
  }

  /// The bytes of a field without the spaces around it.
  func bytes(_ row: borrowing CSVRow, _ column: Int) -> UnsafeRawBufferPointer {
    let field = row[places[column]]
    guard let first = field.first, let last = field.last, first == 32 || last == 32
    else { return field }
    guard let start = field.firstIndex(where: { $0 != 32 }),
      let end = field.lastIndex(where: { $0 != 32 })
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: field[start...end])
  }

  /// A field as text.
  func text(_ row: borrowing CSVRow, _ column: Int) -> String {
    String(decoding: bytes(row, column), as: UTF8.self)
  }

  /// A needed code: 1 to 64 Latin letters, digits and `+ - . / : _`: what the ledger too takes for a code.
  mutating func code(_ row: borrowing CSVRow, _ column: Int) -> UnsafeRawBufferPointer? {
    let field = bytes(row, column)
    let isCode =
      (1...64).contains(field.count)
      && field.allSatisfy { byte in
        switch byte {
        case 43, 45...58, 65...90, 95, 97...122: true
        default: false
        }
      }
    guard !isCode else { return field }
    refuse(row, column, field.isEmpty ? "registry.field.empty" : "registry.code.form")
    return nil
  }

  /// A needed value of a closed list.
  mutating func choice<Value>(
    _ row: borrowing CSVRow, _ column: Int, _ list: ClosedList<Value>
  ) -> Value? {
    let field = bytes(row, column)
    if let value = list[field] { return value }
    if field.isEmpty {
      refuse(row, column, "registry.field.empty")
    } else {
      report(
        "registry.field.unknown",
        ["column": names[column], "found": text(row, column), "allowed": list.words])
    }
    return nil
  }

  /// A needed whole number within bounds.
  mutating func number(
    _ row: borrowing CSVRow, _ column: Int, _ bounds: ClosedRange<Int>
  ) -> Int? {
    let field = bytes(row, column)
    var value = 0
    var isNumber = (1...9).contains(field.count)
    for byte in field {
      isNumber = isNumber && (48...57).contains(byte)
      value = isNumber ? value * 10 + Int(byte) - 48 : 0
    }
    if isNumber, bounds.contains(value) { return value }
    if field.isEmpty {
      refuse(row, column, "registry.field.empty")
    } else {
      report(
        "registry.field.number",
        [
          "column": names[column], "found": text(row, column), "from": "\(bounds.lowerBound)",
          "to": "\(bounds.upperBound)",
        ])
    }
    return nil
  }

  /// A date, nil when the field is empty; anything that is no date is reported.
  mutating func day(_ row: borrowing CSVRow, _ column: Int) -> SchoolDay? {
    let field = bytes(row, column)
    if field.isEmpty { return nil }
    if let day = SchoolDay(iso: field) { return day }
    if let day = LocalDate.day(field) {
      if localDates.count == 0 { localDates.line = line }
      localDates.count += 1
      return day
    }
    if let serial = Self.serial(field), let day = WorkbookNumber.day(serial) {
      report(
        "registry.field.date.number",
        ["column": names[column], "found": text(row, column), "day": day.iso])
      return nil
    }
    refuse(row, column, "registry.field.date")
    return nil
  }

  /// A number of five digits: how a workbook keeps the days from 1927 to 2173.
  private static func serial(_ field: UnsafeRawBufferPointer) -> Double? {
    guard field.count == 5 else { return nil }
    return Double(String(decoding: field, as: UTF8.self))
  }

  /// A span from two date columns, nil when both are empty; an open end is the bound's.
  mutating func span(
    _ row: borrowing CSVRow, from: Int, to: Int, within bounds: DayRange
  ) -> DayRange? {
    let first = day(row, from)
    let last = day(row, to)
    guard isGood, first != nil || last != nil else { return nil }
    if let span = DayRange(first: first ?? bounds.first, last: last ?? bounds.last) { return span }
    report(
      "registry.validity.order", ["from": text(row, from), "to": text(row, to)])
    return nil
  }

  /// A needed time of day `08:00`, in minutes after midnight.
  mutating func minute(_ row: borrowing CSVRow, _ column: Int) -> Int? {
    let field = bytes(row, column)
    if let minute = ClockTime.minute(field) { return minute }
    // A workbook keeps a time as a part of a day: 0.333… is eight o'clock.
    if field.starts(with: "0.".utf8), let part = Double(text(row, column)), part < 1 {
      report(
        "registry.field.time.number",
        [
          "column": names[column], "found": text(row, column),
          "time": WorkbookNumber.clock(part),
        ])
      return nil
    }
    refuse(row, column, field.isEmpty ? "registry.field.empty" : "registry.field.time")
    return nil
  }

  /// Reports a field that says nothing that its column can hold.
  mutating func refuse(_ row: borrowing CSVRow, _ column: Int, _ id: String) {
    report(id, ["column": names[column], "found": text(row, column)])
  }
}
