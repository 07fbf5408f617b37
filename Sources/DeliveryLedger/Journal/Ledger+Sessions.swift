import Chronology
import DeliveryModel
import GRDB
import Programme

extension Ledger {
  /// The sessions that count, the latest first; those of an unfinished batch do not show.
  package func sessions(_ filter: SessionFilter) throws -> [Session] {
    try read { db in
      let groups = try wantedGroups(filter, db)
      var found: [(key: SessionKey, position: Int)] = []
      let range = SessionKey.range(
        from: filter.days?.first.number ?? .min, through: filter.days?.last.number ?? .max)
      try Self.sessionPages.forEach(from: range.low, through: range.high, db) { key, position in
        if groups?.contains(key.group) ?? true { found.append((key, position)) }
      }
      found.sort {
        ($0.key.day, $1.key.group, $1.key.lesson) > ($1.key.day, $0.key.group, $0.key.lesson)
      }
      return try found.prefix(max(0, filter.limit)).compactMap { try session(at: $0.position, db) }
    }
  }

  /// The numbers of the groups that a filter names; nil when it names none.
  private func wantedGroups(_ filter: SessionFilter, _ db: Database) throws -> Set<UInt32>? {
    if let group = filter.group {
      return try UInt32.fetchSet(
        db, sql: "SELECT id FROM classGroup WHERE code = ?", arguments: [group])
    }
    guard let institution = filter.institution else { return nil }
    return try UInt32.fetchSet(
      db,
      sql: """
        SELECT classGroup.id FROM classGroup
        JOIN institution ON institution.id = classGroup.institution WHERE institution.code = ?
        """, arguments: [institution])
  }

  /// The entry at a position as a session.
  private func session(at position: Int, _ db: Database) throws -> Session? {
    let rows = try RawStatement(db, Self.entryAtPosition)
    rows.bind(position, at: 1)
    guard try rows.next(), rows.bytes(0).count == EntryRecord.size,
      let entry = rows.bytes(0).baseAddress.map(EntryRecord.init(at:))
    else { return nil }
    return Session(
      position: position,
      group: try code("classGroup", Int(entry.group), db),
      lesson: try code("lesson", Int(entry.lesson), db), pass: Pass(Int(entry.pass)),
      day: SchoolDay(number: entry.day), notHeld: NotHeldReason(rawValue: entry.outcome),
      present: entry.present == EntryRecord.notCounted ? nil : Int(entry.present),
      enrolled: entry.enrolled == EntryRecord.notCounted ? nil : Int(entry.enrolled),
      language: TeachingLanguage(rawValue: entry.language) ?? .kk)
  }

  /// The code of a number in a table that has both.
  func code(_ table: String, _ id: Int, _ db: Database) throws -> String {
    try String.fetchOne(db, sql: "SELECT code FROM \(table) WHERE id = ?", arguments: [id]) ?? ""
  }
}
