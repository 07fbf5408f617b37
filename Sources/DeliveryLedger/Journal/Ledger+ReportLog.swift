package import Chronology
import EducationRegistry
import GRDB

extension Ledger {
  /// What stands of all groups' reports of sessions through a day, in one pass over the journal.
  package func reportLog(through day: SchoolDay) throws -> ReportLog {
    try read { db in
      var log = ReportLog(count: try population(db).count)
      let states = try StateTable.all(db)
      let rows = try RawStatement(db, Self.visibleEntries)
      rows.bind(Int.max, at: 1)
      while try rows.next() {
        rows.bytes(0).forEachEntry { entry in
          guard entry.kind == .report, !entry.flags.contains(.evidence), entry.day <= day.number,
            states[SessionKey(entry).value] == nil
          else { return }
          log.add(entry)
        }
      }
      for state in states.values {
        guard let standing = state.standing, standing.entry.day <= day.number else { continue }
        log.add(standing.entry)
      }
      return log
    }
  }

  /// A report whose group the registry does not know yet.
  package struct WaitingNote: Hashable, Sendable {
    /// The file that it came in.
    package let source: String
    /// Its line there.
    package let line: Int
    /// The group's code as it was reported.
    package let group: String
    /// The lesson's code as it was reported.
    package let lesson: String
  }

  /// The reports that wait for their group, by file and line.
  package func waitingNotes() throws -> [WaitingNote] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT batch.source, waitingRow.line, waitingRow.groupCode, waitingRow.lessonCode
          FROM waitingRow JOIN batch ON batch.id = waitingRow.batch
          WHERE batch.finishedAt IS NOT NULL ORDER BY waitingRow.batch, waitingRow.line
          """
      ).map { WaitingNote(source: $0[0], line: $0[1], group: $0[2], lesson: $0[3]) }
    }
  }
}
