import Chronology
import Crypto
import DeliveryModel
import Foundation
import GRDB

/// One imported file, or one single report, as the ledger knows it.
struct Batch {
  /// Its number.
  let id: Int
  /// How many rows of it were written, by this run or an earlier one.
  var rowsDone: Int
  /// Whether every number knows it.
  let isFinished: Bool
  /// The counts so far.
  var summary: ImportSummary
  /// The latest day of its sessions.
  var lastDay: Int32

  /// Finds the batch of a file by its digest, or begins one.
  static func of(
    digest: [UInt8], source: String, now: Instant, _ db: Database
  ) throws -> Batch {
    try db.execute(
      sql: "INSERT OR IGNORE INTO batch (source, digest, startedAt) VALUES (?, ?, ?)",
      arguments: [source, Data(digest), now.milliseconds])
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, rowsDone, finishedAt, taken, recognised, waiting, rejected, flagged, lastDay
        FROM batch WHERE digest = ?
        """, arguments: [Data(digest)])
    guard let row else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
    var summary = ImportSummary(
      batch: row[0], taken: row[3], recognised: row[4], waiting: row[5], rejected: row[6],
      flagged: row[7])
    summary.rows = row[1]
    return Batch(
      id: row[0], rowsDone: row[1], isFinished: row[2] as Int64? != nil, summary: summary,
      lastDay: row[8] ?? .min)
  }

  /// The digest of a batch that is no file: its source and the journal position at which it begins.
  static func digest(source: String, first: Int) -> [UInt8] {
    Array(SHA256.hash(data: Array("\(source)@\(first)".utf8)))
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
}
