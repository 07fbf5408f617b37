import Chronology
import DeliveryModel
import Diagnostics
import Foundation
import GRDB
import Tabular

extension Ledger {
  /// Takes a file of deliveries in: one batch, chunk by chunk, visible to numbers only when it is whole.
  ///
  /// A cancelled import stops between two chunks. A file that was imported before changes nothing and is answered with its counts. After a kill or a full disk the
  /// same call goes on where the last chunk ended.
  ///
  /// - Throws: A ``LedgerError``, or a `TableFault` when the file cannot be read as a table.
  package func importDeliveries(_ request: DeliveryImport) async throws -> ImportOutcome {
    let digest = try FileDigest.of(request.file)
    while true {
      do {
        return try await attempt(request, digest: digest)
      } catch is Interference {
        // Somebody else wrote in between: read groups and staff codes anew and go on after the last chunk.
        continue
      } catch let error as DatabaseError {
        throw translated(error)
      }
    }
  }

  /// Another process wrote to the ledger while a chunk was being read.
  private struct Interference: Error {}

  private func attempt(
    _ request: DeliveryImport, digest: [UInt8]
  ) async throws -> ImportOutcome {
    // A block is the least that a chunk has: 64 bytes a row is less than any row of a real file.
    let csv = try CSVReader(
      path: request.file, blockSize: min(CSVReader.blockSize, request.chunkRows * 64))
    let header = try DeliveryHeader(csv.header, isSynthetic: isSynthetic, path: path)
    let start = try begin(request, digest: digest)
    var batch = start.batch
    guard !batch.isFinished else {
      batch.summary.isRepeat = true
      return ImportOutcome(summary: batch.summary, warnings: header.warnings, rejectedFile: nil)
    }
    let parser = DeliveryParser(
      csv: csv, rows: DeliveryRowReader(context: start.context, places: header.places),
      rejected: RejectedRows(
        path: request.rejectedPath, header: csv.header.names, language: request.language),
      skip: batch.rowsDone, limit: request.chunkRows, warnings: header.warnings)
    var tally = start.tally
    var version = start.version
    var chunk = try await parser.next()
    while var current = chunk {
      try Task.checkCancellation()
      async let following = parser.next()
      if current.rowsDone > batch.rowsDone {
        version = try write(
          &current, batch: &batch, tally: &tally, version: version, now: request.now)
      }
      request.progress?(await parser.progress)
      chunk = try await following
    }
    let rejected = try await parser.finish()
    try finish(batch, tally: tally, version: version, now: request.now)
    return ImportOutcome(
      summary: batch.summary, warnings: await parser.warnings,
      rejectedFile: rejected > 0 ? request.rejectedPath : nil)
  }

  /// What an attempt begins with.
  private struct Start {
    let batch: Batch
    let context: DeliveryContext
    let tally: TallyDelta
    let version: Int
  }

  /// Finds the batch, reads what rows are held against, and counts what earlier runs wrote of it.
  private func begin(_ request: DeliveryImport, digest: [UInt8]) throws -> Start {
    try write { db in
      let source = URL(fileURLWithPath: request.file).lastPathComponent
      let batch = try Batch.of(digest: digest, source: source, now: request.now, db)
      let (lessons, hasMoved) = try LessonNumbers.synchronised(with: request.programme, db)
      if hasMoved { try rebuildTallies(lessons: lessons, db) }
      let context = try DeliveryContext.load(
        db, ledger: self, lessons: lessons, programme: request.programme,
        calendars: request.calendars, now: request.now)
      var tally = TallyDelta(population: context.population, lessons: lessons)
      if batch.rowsDone > 0 {
        let rows = try RawStatement(db, "SELECT entries FROM segment WHERE batch = ?")
        rows.bind(batch.id, at: 1)
        while try rows.next() { tally.add(segment: rows.bytes(0)) }
      }
      return Start(
        batch: batch, context: context, tally: tally, version: try dataVersion(db))
    }
  }

  private func write(
    _ chunk: inout ImportChunk, batch: inout Batch, tally: inout TallyDelta, version: Int,
    now: Instant
  ) throws -> Int {
    try write { db in
      guard try dataVersion(db) == version else { throw Interference() }
      let first = try nextPosition(db)
      let outcome = try ChunkWriter(db: db, batch: batch.id, receivedAt: now)
        .write(&chunk, first: first, tally: &tally)
      batch.rowsDone = chunk.rowsDone
      batch.summary.rows = chunk.rowsDone
      batch.summary.taken += outcome.taken
      batch.summary.recognised += outcome.recognised
      batch.summary.waiting += outcome.waiting
      batch.summary.rejected += chunk.rejected
      batch.summary.flagged += chunk.flagged
      batch.lastDay = max(batch.lastDay, outcome.lastDay)
      try batch.store(db)
      return version
    }
  }

  /// Makes the batch visible: tallies and head in one transaction.
  private func finish(
    _ batch: Batch, tally: TallyDelta, version: Int, now: Instant
  ) throws {
    try write { db in
      guard try dataVersion(db) == version else { throw Interference() }
      try TallyPages.add(tally.table, db)
      try moveHead(lastDay: batch.lastDay, now: now, db)
      try db.execute(
        sql: "UPDATE batch SET finishedAt = ? WHERE id = ?",
        arguments: [now.milliseconds, batch.id])
    }
  }
}
