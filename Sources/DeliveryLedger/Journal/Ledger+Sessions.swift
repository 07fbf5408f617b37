import Chronology
import DeliveryModel
import GRDB
import Programme

extension Ledger {
  /// The sessions that count, the latest first; those of an unfinished batch do not show.
  package func sessions(_ filter: SessionFilter) throws -> [Session] {
    try read { db in
      var conditions = ["batch.finishedAt IS NOT NULL"]
      var arguments: StatementArguments = []
      if let group = filter.group {
        conditions.append("classGroup.code = ?")
        arguments += [group]
      }
      if let institution = filter.institution {
        conditions.append(
          "classGroup.institution = (SELECT id FROM institution WHERE code = ?)")
        arguments += [institution]
      }
      if let days = filter.days {
        conditions.append("session.day BETWEEN ? AND ?")
        arguments += [days.first.number, days.last.number]
      }
      arguments += [filter.limit]
      return try Row.fetchAll(
        db, sql: Self.listSessions(where: conditions.joined(separator: " AND ")),
        arguments: arguments
      ).compactMap { try session($0, db) }
    }
  }

  private func session(_ row: Row, _ db: Database) throws -> Session? {
    let position: Int = row[0]
    let entries: [UInt8] = (row[6] as [UInt8]?) ?? []
    let offset = (position - (row[5] as Int)) * EntryRecord.size
    guard offset >= 0, offset + EntryRecord.size <= entries.count else { return nil }
    let entry = entries.withUnsafeBytes { bytes in
      bytes.baseAddress.map { EntryRecord(at: $0 + offset) }
    }
    guard let entry else { return nil }
    return Session(
      position: position, group: row[1], lesson: row[2], pass: Pass(row[3]),
      day: SchoolDay(number: row[4]), notHeld: NotHeldReason(rawValue: entry.outcome),
      present: entry.present == EntryRecord.notCounted ? nil : Int(entry.present),
      enrolled: entry.enrolled == EntryRecord.notCounted ? nil : Int(entry.enrolled),
      language: TeachingLanguage(rawValue: entry.language) ?? .kk)
  }

  /// The sessions with the segments that hold their entries.
  private static func listSessions(where conditions: String) -> String {
    """
    SELECT session.position, classGroup.code, lesson.code, session.pass, session.day,
      segment.firstPosition, segment.entries
    FROM session
    JOIN classGroup ON classGroup.id = session.classGroup
    JOIN lesson ON lesson.id = session.lesson
    JOIN segment ON segment.firstPosition =
      (SELECT max(firstPosition) FROM segment WHERE firstPosition <= session.position)
    JOIN batch ON batch.id = segment.batch
    WHERE \(conditions)
    ORDER BY session.day DESC, session.classGroup, session.lesson LIMIT ?
    """
  }
}
