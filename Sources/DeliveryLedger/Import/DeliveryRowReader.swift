import Chronology
import DeliveryModel
import EducationRegistry
import Programme
import Tabular

/// Reads rows of `deliveries.csv` and holds each against registry, programme and plan.
struct DeliveryRowReader: Sendable {
  /// What rows are held against; staff codes that are new are added.
  var context: DeliveryContext
  /// Where each column stands in the file, -1 where it does not; in the order of `DeliveryColumn.allCases`.
  let places: [Int]
  /// Rows whose date was written `DD.MM.YYYY`.
  private(set) var dottedDates = 0
  /// The gatherings that rows speak of.
  private(set) var gatherings = GatheringsSeen()

  private var lastDate: (text: UInt64, tail: UInt16, day: SchoolDay)?

  init(context: DeliveryContext, places: [Int]) {
    self.context = context
    self.places = places
  }

  /// Reads one row.
  mutating func read(_ row: borrowing CSVRow) -> RowVerdict {
    do throws(RowFault) {
      var entry = try common(row)
      let code = field(.group, row)
      if let place = context.groups.number(of: code) {
        try settle(&entry, group: place, lesson: field(.lesson, row))
        number(&entry, row)
        if entry.together != 0 {
          gatherings.add(entry, institution: context.population.institution[place])
        }
        return .entry(entry)
      }
      guard ASCIIField.isCode(code) else {
        throw RowFault(code.isEmpty ? "delivery.group.missing" : "delivery.group.code")
      }
      guard let lesson = context.lessons.codes.number(of: field(.lesson, row)) else {
        throw unknownLesson(field(.lesson, row))
      }
      number(&entry, row)
      return .waiting(
        entry, groupCode: String(decoding: code, as: UTF8.self),
        lessonCode: context.lessons.codes.code(lesson))
    } catch {
      return .rejected(id: error.id, facts: error.facts)
    }
  }

  /// Fills in what depends on the group: the lesson, the range of dates, language, pass, head-counts.
  func settle(
    _ entry: inout EntryRecord, group: Int, lesson: UnsafeRawBufferPointer
  ) throws(RowFault) {
    guard let code = context.lessons.codes.number(of: lesson) else { throw unknownLesson(lesson) }
    try context.settle(&entry, group: group, lessonCode: code)
  }

  /// Everything of a row that does not depend on the group.
  private mutating func common(_ row: borrowing CSVRow) throws(RowFault) -> EntryRecord {
    let date = try date(field(.date, row))
    let outcome = try outcome(field(.held, row), reason: field(.reason, row))
    var entry = EntryRecord(
      report: ReportID(high: 0, low: 0), group: 0, day: date.number, lesson: 0,
      pass: try pass(field(.pass, row)), outcome: outcome,
      language: try language(field(.language, row)))
    entry.present = try heads(field(.present, row))
    entry.enrolled = try heads(field(.enrolled, row))
    entry.role = try role(field(.role, row))
    try checkStaff(field(.deliverer, row))
    try checkStaff(field(.reporter, row))
    entry.text = try text(field(.text, row))
    entry.reportedAt = try time(field(.reportedAt, row))
    entry.together = try together(field(.together, row))
    entry.report = try report(
      field(.report, row), group: field(.group, row), lesson: field(.lesson, row), date: date)
    return entry
  }

  private func field(_ column: DeliveryColumn, _ row: borrowing CSVRow) -> UnsafeRawBufferPointer {
    ASCIIField.trimmed(row[places[column.place]])
  }

  private func unknownLesson(_ field: UnsafeRawBufferPointer) -> RowFault {
    guard !field.isEmpty else { return RowFault("delivery.lesson.missing") }
    return RowFault(
      "delivery.lesson.unknown",
      ["lesson": ASCIIField.isCode(field) ? String(decoding: field, as: UTF8.self) : "?"])
  }
}

// MARK: - One field each

extension DeliveryRowReader {
  private mutating func date(_ field: UnsafeRawBufferPointer) throws(RowFault) -> SchoolDay {
    if let day = memoisedDay(field) { return day }
    if let day = ASCIIField.dottedDay(field) {
      dottedDates += 1
      return day
    }
    if let day = ASCIIField.serialDay(field) {
      throw RowFault("delivery.date.number", ["day": day.iso])
    }
    throw RowFault(field.isEmpty ? "delivery.date.missing" : "delivery.date.unreadable")
  }

  /// Rows come in the order of days: the last date is nearly always this one.
  private mutating func memoisedDay(_ field: UnsafeRawBufferPointer) -> SchoolDay? {
    guard field.count == 10 else { return nil }
    let text = field.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    let tail = field.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    if let last = lastDate, last.text == text, last.tail == tail { return last.day }
    guard let day = ASCIIField.day(field) else { return nil }
    lastDate = (text, tail, day)
    return day
  }

  private func outcome(
    _ held: UnsafeRawBufferPointer, reason: UnsafeRawBufferPointer
  ) throws(RowFault) -> UInt8 {
    if ASCIIField.equals(held, "yes") {
      guard reason.isEmpty else { throw RowFault("delivery.reason.unexpected") }
      return 0
    }
    guard ASCIIField.equals(held, "no") else {
      throw RowFault(held.isEmpty ? "delivery.held.missing" : "delivery.held.unreadable")
    }
    guard !reason.isEmpty else { throw RowFault("delivery.reason.missing") }
    for known in NotHeldReason.allCases where known.matches(reason) { return known.rawValue }
    throw RowFault("delivery.reason.unknown")
  }

  private func pass(_ field: UnsafeRawBufferPointer) throws(RowFault) -> UInt8 {
    if field.isEmpty { return 0 }
    guard field.count == 1, (49...51).contains(field[0]) else {
      throw RowFault("delivery.pass.unreadable")
    }
    return field[0] - 48
  }

  private func language(_ field: UnsafeRawBufferPointer) throws(RowFault) -> UInt8 {
    if field.isEmpty { return EntryRecord.groupLanguage }
    for known in TeachingLanguage.allCases where known.matches(field) { return known.rawValue }
    throw RowFault("delivery.language.unknown")
  }

  private func heads(_ field: UnsafeRawBufferPointer) throws(RowFault) -> UInt16 {
    if field.isEmpty { return EntryRecord.notCounted }
    guard let number = ASCIIField.number(field), number < 1000 else {
      throw RowFault("delivery.count.unreadable")
    }
    return UInt16(number)
  }

  private func role(_ field: UnsafeRawBufferPointer) throws(RowFault) -> UInt8 {
    if field.isEmpty { return EntryRecord.noRole }
    for known in DelivererRole.allCases where known.matches(field) { return known.rawValue }
    throw RowFault("delivery.role.unknown")
  }

  private func checkStaff(_ field: UnsafeRawBufferPointer) throws(RowFault) {
    guard field.isEmpty || ASCIIField.isStaffCode(field) else {
      throw RowFault("delivery.staff.code")
    }
  }

  /// Gives the staff codes of a row their numbers: only rows that are taken leave a code behind.
  private mutating func number(_ entry: inout EntryRecord, _ row: borrowing CSVRow) {
    let deliverer = field(.deliverer, row)
    if !deliverer.isEmpty { entry.deliverer = UInt32(context.staff.insert(deliverer) + 1) }
    let reporter = field(.reporter, row)
    if !reporter.isEmpty { entry.reporter = UInt32(context.staff.insert(reporter) + 1) }
  }

  private func text(_ field: UnsafeRawBufferPointer) throws(RowFault) -> UInt32 {
    if field.isEmpty { return 0 }
    guard let digest = TextDigest(String(decoding: field, as: UTF8.self)) else {
      throw RowFault("delivery.text.unreadable")
    }
    return digest.value
  }

  private func together(_ field: UnsafeRawBufferPointer) throws(RowFault) -> UInt32 {
    if field.isEmpty { return 0 }
    guard ASCIIField.isCode(field) else { throw RowFault("delivery.together.code") }
    return GatheringMark(code: field).number
  }

  private mutating func time(_ field: UnsafeRawBufferPointer) throws(RowFault) -> Int64 {
    if field.isEmpty { return EntryRecord.noTime }
    if let plain = ASCIIField.plainInstant(field, day: { memoisedDay($0) }) { return plain }
    guard let instant = Instant(iso: Array(field)) else {
      throw RowFault("delivery.time.unreadable")
    }
    return instant.milliseconds
  }

  private func report(
    _ field: UnsafeRawBufferPointer, group: UnsafeRawBufferPointer,
    lesson: UnsafeRawBufferPointer, date: SchoolDay
  ) throws(RowFault) -> ReportID {
    if field.isEmpty { return ReportID.derived(group: group, lesson: lesson, date: date) }
    guard let report = ASCIIField.report(field) else {
      throw RowFault("delivery.report.unreadable")
    }
    return report
  }
}
