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

  /// How many entries numbers know: the as-of position.
  ///
  /// Batches become known as a whole in the order in which they are finished, so this is not the journal's end while
  /// another batch is under way.
  static func visiblePosition(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT position FROM tallyHead WHERE id = 1") ?? 0
  }

  /// Makes a batch visible: tallies, head and batch in the transaction of its last rows.
  func finish(_ batch: Batch, tally: TallyDelta, now: Instant, _ db: Database) throws {
    try guardClock(now, db)
    var tally = tally
    try settleSessions(of: batch.id, tally: &tally, db)
    try TallyPages.add(tally, db)
    let added =
      try Int.fetchOne(db, sql: Self.entryCountOfBatch, arguments: [batch.id]) ?? 0
    let position = try Self.visiblePosition(db) + added
    try db.execute(
      sql: """
        UPDATE tallyHead SET position = ?, receivedAt = ?,
          lastDay = nullif(max(coalesce(lastDay, -2147483648), ?), -2147483648)
        WHERE id = 1
        """,
      arguments: [position, now.milliseconds, batch.lastDay])
    try batch.finish(position: position, now: now, db)
    try recountCells(of: tally.changedGroups, db)
    try signHead(batch: batch.id, position: position, now: now, db)
  }

  /// A number that grows when a report may be read otherwise than before: registry and programme.
  func registryVersion(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT registryVersion FROM ledger") ?? 0
  }

  /// Makes the number grow.
  func raiseRegistryVersion(_ db: Database) throws {
    try db.execute(sql: "UPDATE ledger SET registryVersion = registryVersion + 1")
  }
}
