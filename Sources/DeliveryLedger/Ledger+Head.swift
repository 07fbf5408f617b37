import Chronology
package import DeliveryStatistics
import GRDB

extension Ledger {
  /// The state that numbers stand for: position, instant, last session.
  package func head() throws -> LedgerHead {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT position, receivedAt, lastDay FROM tallyHead WHERE id = 1")
      return LedgerHead(
        position: row?[0] ?? 0,
        receivedAt: (row?[1] as Int64?).map(Instant.init(milliseconds:)),
        lastSession: (row?[2] as Int32?).map(SchoolDay.init(number:)), isSynthetic: isSynthetic)
    }
  }

  /// The position that the next entry gets.
  func nextPosition(_ db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db,
      sql: """
        SELECT firstPosition + entryCount FROM segment ORDER BY firstPosition DESC LIMIT 1
        """)
    return last ?? 1
  }

  /// Moves the head to the journal's end.
  func moveHead(lastDay: Int32, now: Instant, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE tallyHead SET position = ?, receivedAt = ?,
          lastDay = nullif(max(coalesce(lastDay, -2147483648), ?), -2147483648)
        WHERE id = 1
        """,
      arguments: [try nextPosition(db) - 1, now.milliseconds, lastDay])
  }

  /// A number that changes when another connection writes (sqlite.org/pragma.html#pragma_data_version).
  func dataVersion(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }
}
