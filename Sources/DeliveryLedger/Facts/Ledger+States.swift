package import Chronology
package import DeliveryStatistics
import EducationRegistry
import GRDB

extension Ledger {
  /// The last batch that was finished by a position, and by a moment.
  static let stateKnownBy = """
    SELECT max(finishedPosition), max(finishedAt), max(lastDay) FROM batch
    WHERE finishedPosition <= ?1 AND finishedAt <= ?2
    """

  /// The state of the ledger that numbers stood for in the past; nil when it has not come so far.
  ///
  /// Batches become known as a whole, so the state's own position may be lower than the one asked for.
  package func head(knownBy: KnownBy) throws -> LedgerHead? {
    let now = try head()
    let bounds: (position: Int, instant: Int64)
    switch knownBy {
    case .position(let position):
      guard position <= now.position else { return nil }
      bounds = (position, .max)
    case .instant(let instant): bounds = (.max, instant.milliseconds)
    }
    return try read { db in
      let row = try Row.fetchOne(
        db, sql: Self.stateKnownBy, arguments: [bounds.position, bounds.instant])
      return LedgerHead(
        position: row?[0] ?? 0, receivedAt: (row?[1] as Int64?).map(Instant.init(milliseconds:)),
        lastSession: (row?[2] as Int32?).map(SchoolDay.init(number:)), isSynthetic: isSynthetic)
    }
  }

  /// From the first to the last day with a reported session; nil for an empty ledger.
  package func sessionDays() throws -> DayRange? {
    try read { db in
      let first = try RawStatement(
        db,
        """
        SELECT min(firstKey) FROM sessionPage JOIN batch ON batch.id = sessionPage.batch
        WHERE finishedPosition IS NOT NULL
        """)
      guard try first.next(), !first.isNull(0),
        let key = first.bytes(0).baseAddress.map(SessionKey.init(at:)),
        let last = try Int32.fetchOne(db, sql: "SELECT lastDay FROM tallyHead WHERE id = 1")
      else { return nil }
      return DayRange(first: key.day, last: SchoolDay(number: last))
    }
  }

  /// The subtypes of the institutions in their order.
  package func subtypes() throws -> Subtypes {
    try read { db in
      Subtypes(try String.fetchAll(db, sql: "SELECT subtype FROM institution ORDER BY id"))
    }
  }

  /// The registry's staff, as numbers.
  package func staffRoll() throws -> StaffRoll {
    try read { db in StaffRoll(try staff(db)) }
  }

  /// The sessions at some places of the journal with the batch that brought each, in the order of the places.
  package func tracedSessions(at positions: [Int]) throws -> [TracedSession] {
    try read { db in
      let entries = try entries(at: positions.sorted(), db)
      let states = try StateTable(db)
      return try positions.compactMap { position in
        guard let entry = entries[position] else { return nil }
        let conflict = try states.state(of: SessionKey(entry))?.isConflict ?? false
        let batch = try Row.fetchOne(
          db, sql: Self.batchOfPosition, arguments: [position])
        return TracedSession(
          session: try session(
            PlacedEntry(position: position, entry: entry), isConflict: conflict, db),
          batch: batch?[0] ?? 0, source: batch?[1] ?? "",
          receivedAt: Instant(milliseconds: batch?[2] ?? 0))
      }
    }
  }

  /// The batch that brought the entry at a position.
  static let batchOfPosition = """
    SELECT batch.id, batch.source, finishedAt FROM batch WHERE id = (
      SELECT batch FROM segment WHERE firstPosition <= ? ORDER BY firstPosition DESC LIMIT 1)
    """
}

/// A session behind a number, and the batch that brought it.
package struct TracedSession: Hashable, Sendable {
  /// The session as it was said at its place of the journal.
  package let session: Session
  /// The batch's number.
  package let batch: Int
  /// The batch's file, without folders.
  package let source: String
  /// When numbers came to know it.
  package let receivedAt: Instant
}
