import Chronology
import Crypto
import DeliveryModel
import Foundation
import GRDB

/// One imported file, or one single report, as the ledger knows it.
struct Batch {
  /// Its number.
  private(set) var id: Int
  /// How many rows of it were written, by this run or an earlier one.
  var rowsDone: Int
  /// Whether every number knows it.
  let isFinished: Bool
  /// The counts so far.
  var summary: ImportSummary
  /// The latest day of its sessions.
  var lastDay: Int32
  /// When its first run began; what is in the future is judged by it, so that a second run judges alike.
  let startedAt: Instant
  /// How many entries numbers knew when it began, or was written anew.
  private(set) var begunPosition: Int

  /// The batch of a file by its digest, open or finished; nil when the file was never seen.
  static func find(digest: [UInt8], _ db: Database) throws -> Batch? {
    try Row.fetchOne(db, sql: Ledger.batchesOfDigest, arguments: [Data(digest)]).map { row in
      var summary = ImportSummary(
        batch: row[0], taken: row[3], recognised: row[4], waiting: row[5], rejected: row[6],
        flagged: row[7])
      summary.rows = row[1]
      return Batch(
        id: row[0], rowsDone: row[1], isFinished: row[2] as Int64? != nil, summary: summary,
        lastDay: row[8] ?? .min, startedAt: Instant(milliseconds: row[9]), begunPosition: row[10])
    }
  }

  /// Begins a batch.
  static func begin(
    digest: [UInt8], source: String, now: Instant, _ db: Database
  ) throws -> Batch {
    let position = try Ledger.visiblePosition(db)
    try db.execute(
      sql: "INSERT INTO batch (source, digest, startedAt, begunPosition) VALUES (?, ?, ?, ?)",
      arguments: [source, Data(digest), now.milliseconds, position])
    let id = Int(db.lastInsertedRowID)
    return Batch(
      id: id, rowsDone: 0, isFinished: false, summary: ImportSummary(batch: id),
      lastDay: .min, startedAt: now, begunPosition: position)
  }

  /// Begins a batch that is no file; its digest is that of its source and number.
  static func begin(source: String, now: Instant, _ db: Database) throws -> Batch {
    let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM batch") ?? 0
    let digest = SHA256.hash(data: Array("\(source)@\(last + 1)".utf8))
    return try begin(digest: Array(digest), source: source, now: now, db)
  }

  /// Whether the database still has what this value says: nobody else went on with the same file.
  func isCurrent(_ db: Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT rowsDone FROM batch WHERE id = ? AND finishedAt IS NULL AND isReplaced = 0",
      arguments: [id]) == rowsDone
  }

  /// Writes the counts down, in the transaction of the rows that they count.
  func store(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE batch SET rowsDone = ?, taken = ?, recognised = ?, waiting = ?, rejected = ?,
          flagged = ?, lastDay = ?
        WHERE id = ?
        """,
      arguments: [
        rowsDone, summary.taken, summary.recognised, summary.waiting, summary.rejected,
        summary.flagged, lastDay == .min ? nil : lastDay, id,
      ])
  }

  /// Makes it visible: its counts stand for ever.
  func finish(position: Int, now: Instant, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE batch SET finishedAt = ?, finishedPosition = ? WHERE id = ?",
      arguments: [now.milliseconds, position, id])
  }

  /// Leaves its entries behind for good and goes on under a new number; what waits goes with it.
  mutating func replace(_ db: Database) throws {
    let old = id
    let position = try Ledger.visiblePosition(db)
    try db.execute(sql: "UPDATE batch SET isReplaced = 1 WHERE id = ?", arguments: [old])
    try db.execute(
      sql: """
        INSERT INTO batch (source, digest, startedAt, begunPosition)
        SELECT source, digest, startedAt, ? FROM batch WHERE id = ?
        """, arguments: [position, old])
    id = Int(db.lastInsertedRowID)
    try db.execute(sql: "UPDATE waitingRow SET batch = ? WHERE batch = ?", arguments: [id, old])
    summary.batch = id
    begunPosition = position
  }
}
