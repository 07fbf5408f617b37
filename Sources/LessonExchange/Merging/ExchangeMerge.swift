import Diagnostics
import LessonContent
import Programme

/// Brings a file that came back into the lesson as it is now: every touched cell finds its piece, or says why not.
package struct ExchangeMerge: Sendable {
  private let sheet: ExchangeSheet
  private let returned: ReturnedSheet
  private var rows: [(row: ReturnedSheet.Row, key: RowKey)] = []
  private var diagnostics: [Diagnostic] = []
  private var changes: [ExchangeChange] = []

  /// What comes of a file.
  package static func result(
    of returned: ReturnedSheet, into sheet: ExchangeSheet
  ) -> ExchangeResult {
    var merge = ExchangeMerge(sheet: sheet, returned: returned)
    merge.placeRows()
    merge.noteMarks()
    merge.merge(.left)
    merge.merge(.right)
    return ExchangeResult(
      sheet: sheet, changes: merge.changes.sorted { $0.order < $1.order },
      diagnostics: merge.diagnostics.sorted())
  }

  private init(sheet: ExchangeSheet, returned: ReturnedSheet) {
    self.sheet = sheet
    self.returned = returned
  }

  /// Whether the texts are not those that the file was made from.
  private var isStale: Bool {
    returned.key.leftDigest != sheet.key.leftDigest
      || returned.key.rightDigest != sheet.key.rightDigest
  }

  // MARK: - Rows

  private mutating func placeRows() {
    if isStale { report("exchange.file.stale", severity: .warning) }
    var places: [Int: Int] = [:]
    for row in returned.rows where !(row.key == nil && row.isBlank) {
      guard let key = row.key ?? keyByPlace(of: row) else {
        report("exchange.row.unknown", row: row, ["words": Self.excerpt(of: row)])
        continue
      }
      guard row.cells.count == 2 else {
        report("exchange.row.cells", row: row)
        continue
      }
      if let first = places.updateValue(row.place, forKey: key.number) {
        report("exchange.row.twice", row: row, ["first": "\(first)"])
        continue
      }
      rows.append((row, key))
    }
    rows.sort { $0.key.number < $1.key.number }
    noteMissing(Set(places.keys))
  }

  /// The key of a row that lost it: its place tells, as long as no row was added or taken out.
  private func keyByPlace(of row: ReturnedSheet.Row) -> RowKey? {
    guard !isStale, returned.rows.count == sheet.rows.count,
      let first = returned.rows.first?.place
    else { return nil }
    let keepOrder = returned.rows.allSatisfy { other in
      other.key.map { $0.number == other.place - first + 1 } ?? true
    }
    let place = row.place - first
    guard keepOrder, sheet.rows.indices.contains(place) else { return nil }
    return sheet.rows[place].key
  }

  private mutating func noteMissing(_ found: Set<Int>) {
    for number in 1...max(returned.key.rows, 1) where !found.contains(number) {
      guard returned.key.rows > 0 else { return }
      report("exchange.row.missing", severity: .warning, ["row": "\(number)"])
    }
  }

  private mutating func noteMarks() {
    for (row, _) in rows {
      let marks = row.cells.reduce(into: Set<ReturnedSheet.Mark>()) { marks, cell in
        marks.formUnion(cell?.marks ?? [])
      }
      if marks.contains(.trackedChange) {
        report("exchange.cell.tracked", severity: .warning, row: row)
      }
      if marks.contains(.comment) { report("exchange.cell.comment", severity: .warning, row: row) }
      if marks.contains(.object) { report("exchange.cell.object", severity: .warning, row: row) }
    }
  }

  // MARK: - Cells

  private mutating func merge(_ side: ExchangeSide) {
    let pieces = pieces(of: side)
    for (row, key) in rows {
      guard let cell = row.cells[side.column] else { continue }
      guard let base = side.digest(of: key) else {
        if !cell.words.isEmpty {
          report(
            "exchange.cell.extra", row: row,
            ["language": side.language(of: sheet).code, "words": Self.excerpt(cell.words)])
        }
        continue
      }
      if let place = pieces[key.number] {
        take(cell, at: place, row, side)
      } else if SegmentWords.digest(of: cell.words) != base, !holds(cell.words, side) {
        report(
          "exchange.cell.conflict", row: row,
          ["language": side.language(of: sheet).code, "words": Self.excerpt(cell.words)])
      }
    }
  }

  /// The piece of each row, by the row's number.
  private func pieces(of side: ExchangeSide) -> [Int: Int] {
    let current = sheet.rows.compactMap { row in
      side.place(of: row).map { (row: row.key, place: $0) }
    }
    let base = rows.filter { side.digest(of: $0.key) != nil }
    guard isStale else {
      let places = Dictionary(uniqueKeysWithValues: current.map { ($0.row, $0.place) })
      return base.reduce(into: [:]) { $0[$1.key.number] = places[$1.key] }
    }
    let pairs = SequencePairing.pairs(
      base.map { side.digest(of: $0.key) }, current.map { side.digest(of: $0.row) })
    return pairs.reduce(into: [:]) { result, pair in
      guard let left = pair.left, let right = pair.right else { return }
      result[base[left].key.number] = current[right].place
    }
  }

  /// Whether the text says the same already: somebody else may have made the change.
  private func holds(_ words: String, _ side: ExchangeSide) -> Bool {
    side.text(of: sheet)?.segments.contains { $0.words == SegmentWords.tidy(words, for: $0.kind) }
      ?? false
  }

  private mutating func take(
    _ cell: ReturnedSheet.Cell, at place: Int, _ row: ReturnedSheet.Row, _ side: ExchangeSide
  ) {
    guard let text = side.text(of: sheet) else { return }
    let segment = text.segments[place]
    let words = words(of: cell, for: segment, row, side)
    guard words != segment.words else { return }
    let facts = [
      "language": text.language.code, "line": "\(segment.lines.lowerBound)", "file": text.file,
      "words": Self.excerpt(words),
    ]
    if segment.isFixed {
      report("exchange.cell.locked", severity: .warning, row: row, facts)
    } else if words.isEmpty {
      report("exchange.cell.empty", row: row, facts)
    } else if !text.canHold(words, at: place) {
      report("exchange.cell.structure", row: row, facts)
    } else {
      changes.append(
        ExchangeChange(
          language: text.language, file: text.file, place: place, segment: segment, words: words,
          order: row.place * 2 + side.column))
    }
  }

  /// The words of a cell, with their emphasis where the piece is Markdown and can hold it; what is dropped is told.
  private mutating func words(
    of cell: ReturnedSheet.Cell, for segment: TextSegment, _ row: ReturnedSheet.Row,
    _ side: ExchangeSide
  ) -> String {
    let plain = SegmentWords.tidy(cell.words, for: segment.kind)
    guard let emphasised = cell.emphasised, !segment.isFixed else { return plain }
    if !segment.kind.isOneLine, Emphasis.holds(emphasised, for: plain) { return emphasised }
    report(
      "exchange.cell.emphasis", severity: .warning, row: row,
      ["language": side.language(of: sheet).code, "words": Self.excerpt(plain)])
    return plain
  }

  // MARK: - Reporting

  private static func excerpt(of row: ReturnedSheet.Row) -> String {
    excerpt(row.cells.compactMap { $0?.words }.first { !$0.isEmpty } ?? "")
  }

  private static func excerpt(_ words: String) -> String {
    let line = words.split(separator: "\n").joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }

  private mutating func report(
    _ id: String, severity: Severity = .error, row: ReturnedSheet.Row? = nil,
    _ facts: [String: String] = [:]
  ) {
    diagnostics.append(
      Diagnostic(
        id, severity: severity, at: Place(file: returned.file, line: row?.place), facts: facts))
  }
}
