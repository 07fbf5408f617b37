import Chronology
import DeliveryModel
import Foundation
import GRDB
import Programme

extension Ledger {
  /// The sessions that count, the latest first; those of an unfinished batch do not show.
  package func sessions(_ filter: SessionFilter) throws -> [Session] {
    try read { db in
      let known = try Row.fetchOne(db, sql: "SELECT min(day), max(day) FROM session")
      guard let first = known?[0] as Int32?, let last = known?[1] as Int32? else { return [] }
      let from = max(first, filter.days?.first.number ?? first)
      let to = min(last, filter.days?.last.number ?? last)
      var arguments: StatementArguments = [to, from]
      if let group = filter.group { arguments += [group] }
      if let institution = filter.institution { arguments += [institution] }
      arguments += [filter.limit]
      return try Row.fetchAll(db, sql: Self.listSessions(filter), arguments: arguments)
        .compactMap(Self.session)
    }
  }

  private static func session(_ row: Row) -> Session? {
    let bytes = [UInt8](row[5] as Data)
    guard bytes.count == EntryRecord.size else { return nil }
    let entry = bytes.withUnsafeBytes { $0.baseAddress.map(EntryRecord.init(at:)) }
    guard let entry else { return nil }
    return Session(
      position: row[0], group: row[1], lesson: row[2], pass: Pass(row[3]),
      day: SchoolDay(number: row[4]), notHeld: NotHeldReason(rawValue: entry.outcome),
      present: entry.present == EntryRecord.notCounted ? nil : Int(entry.present),
      enrolled: entry.enrolled == EntryRecord.notCounted ? nil : Int(entry.enrolled),
      language: TeachingLanguage(rawValue: entry.language) ?? .kk)
  }

  /// The sessions of some days and groups, found day by day in the sessions' own order, with their journal entries.
  static func listSessions(_ filter: SessionFilter) -> String {
    let group = filter.group == nil ? "" : "AND classGroup.code = ?"
    let institution =
      filter.institution == nil
      ? "" : "AND classGroup.institution = (SELECT id FROM institution WHERE code = ?)"
    return """
      WITH RECURSIVE days (day) AS (
        SELECT ? UNION ALL SELECT day - 1 FROM days WHERE day > ?)
      SELECT session.position, classGroup.code, lesson.code, session.pass, session.day,
        substr(segment.entries, (session.position - segment.firstPosition) * 64 + 1, 64)
      FROM days
      \(filter.group == nil && filter.institution == nil
        ? """
          CROSS JOIN session ON session.day = days.day
          CROSS JOIN classGroup ON classGroup.id = session.classGroup
          """
        : """
          CROSS JOIN classGroup
          CROSS JOIN session ON session.day = days.day AND session.classGroup = classGroup.id
          """)
      JOIN lesson ON lesson.id = session.lesson
      JOIN segment ON segment.firstPosition =
        (SELECT max(firstPosition) FROM segment WHERE firstPosition <= session.position)
      JOIN batch ON batch.id = segment.batch
      WHERE batch.finishedAt IS NOT NULL \(group) \(institution)
      LIMIT ?
      """
  }
}
