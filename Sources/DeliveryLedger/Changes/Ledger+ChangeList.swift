import Chronology
import EducationRegistry
import GRDB

extension Ledger {
  /// How many rows of a change are named at most.
  private static let namedRows = 4

  /// What became of registry, closures, staff and programme after a position and by another, in the order of the journal.
  ///
  /// - Parameters:
  ///   - first: The position that the changes come after.
  ///   - last: The position by which they were known.
  /// - Returns: A line a table of each change.
  /// - Throws: A ``LedgerError``.
  package func changes(after first: Int, through last: Int) throws -> [RecordedChange] {
    try read { db in
      let rows = try RawStatement(db, Self.changesBetween)
      rows.bind(first, at: 1)
      rows.bind(last, at: 2)
      var changes: [RecordedChange] = []
      while try rows.next() {
        let (position, time) = (rows.integer(0), Instant(milliseconds: Int64(rows.integer(1))))
        let body = rows.bytes(2)
        for section in try ChangeReader.sections(body) {
          if section.table == .groupColumns {
            let codes = try GroupReplay.codes(of: section, in: body)
            changes.append(
              RecordedChange(
                position: position, receivedAt: time, table: ChangeTable.groupRows.name,
                rows: codes.count, names: Array(codes.prefix(Self.namedRows))))
            continue
          }
          changes.append(
            RecordedChange(
              position: position, receivedAt: time, table: section.table.name,
              rows: section.rows.count, names: try Self.names(of: section, in: body)))
        }
      }
      return changes
    }
  }

  private static func names(
    of section: ChangeReader.Section, in body: UnsafeRawBufferPointer
  ) throws -> [String] {
    // Codes of people are shown to nobody who does not ask for them.
    guard section.table.name != "staffMember",
      let place = section.columns.firstIndex(where: { $0 == "code" || $0 == "name" })
    else { return [] }
    return try section.rows.prefix(namedRows).compactMap { row in
      let values = try ChangeReader.values(of: row, count: section.columns.count, in: body)
      guard case .text(let name) = values[place] else { return nil }
      return String(decoding: UnsafeRawBufferPointer(rebasing: body[name]), as: UTF8.self)
    }
  }
}
