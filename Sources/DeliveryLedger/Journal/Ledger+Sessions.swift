import Chronology
import DeliveryModel
import Foundation
import GRDB
import Programme

extension Ledger {
  /// The sessions that count, the latest first; those of an unfinished batch do not show.
  package func sessions(_ filter: SessionFilter) throws -> [Session] {
    try read { db in
      let groups = try wantedGroups(filter, db)
      var found: [(key: SessionKey, position: Int)] = []
      try Self.sessionPages.forEach(
        from: SessionKey(day: filter.days?.first.number ?? 0, group: 0, lesson: 0),
        through: SessionKey(
          day: filter.days?.last.number ?? -1, group: .max, lesson: .max), db
      ) { key, position in
        if groups?.contains(key.group) ?? true { found.append((key, position)) }
      }
      found.sort {
        ($0.key.day, $1.key.group, $1.key.lesson) > ($1.key.day, $0.key.group, $0.key.lesson)
      }
      var sessions: [Session] = []
      for session in found where sessions.count < filter.limit {
        if let visible = try self.session(at: session.position, db) { sessions.append(visible) }
      }
      return sessions
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

  /// The entry at a position as a session; nil while its batch is not finished.
  private func session(at position: Int, _ db: Database) throws -> Session? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT substr(segment.entries, (? - segment.firstPosition) * 64 + 1, 64)
        FROM segment JOIN batch ON batch.id = segment.batch
        WHERE segment.firstPosition =
            (SELECT max(firstPosition) FROM segment WHERE firstPosition <= ?)
          AND batch.finishedAt IS NOT NULL
        """, arguments: [position, position])
    guard let data = row?[0] as Data?, data.count == EntryRecord.size else { return nil }
    let entry = [UInt8](data).withUnsafeBytes { $0.baseAddress.map(EntryRecord.init(at:)) }
    guard let entry else { return nil }
    return Session(
      position: position,
      group: try code("classGroup", Int(entry.group), db),
      lesson: try code("lesson", Int(entry.lesson), db), pass: Pass(Int(entry.pass)),
      day: SchoolDay(number: entry.day), notHeld: NotHeldReason(rawValue: entry.outcome),
      present: entry.present == EntryRecord.notCounted ? nil : Int(entry.present),
      enrolled: entry.enrolled == EntryRecord.notCounted ? nil : Int(entry.enrolled),
      language: TeachingLanguage(rawValue: entry.language) ?? .kk)
  }

  private func code(_ table: String, _ id: Int, _ db: Database) throws -> String {
    try String.fetchOne(db, sql: "SELECT code FROM \(table) WHERE id = ?", arguments: [id]) ?? ""
  }
}
