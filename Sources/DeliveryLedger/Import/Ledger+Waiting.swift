import Chronology
import DeliveryModel
import EducationRegistry
import Foundation
import GRDB
import Programme

extension Ledger {
  /// Takes the reports whose groups have come into the registry, as a batch of their own.
  ///
  /// - Returns: How many count now; those that still cannot be taken go on waiting.
  func releaseWaiting(
    programme: LessonProgramme, calendars: [CalendarYear], now: Instant
  ) throws -> Int {
    try write { db in
      let known =
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM waitingRow JOIN classGroup ON classGroup.code = groupCode
            """) ?? 0
      guard known > 0 else { return 0 }
      let lessons = try LessonNumbers.synchronised(with: programme, db).numbers
      let context = try DeliveryContext.load(
        db, ledger: self, lessons: lessons, programme: programme, calendars: calendars, now: now)
      var chunk = try settled(context, db)
      guard chunk.count > 0 else { return 0 }
      return try append(&chunk, source: "waiting", context: context, now: now, db).taken
    }
  }

  /// The waiting reports that can be taken now; they no longer wait.
  private func settled(_ context: DeliveryContext, _ db: Database) throws -> ImportChunk {
    var chunk = ImportChunk()
    let rows = try RawStatement(
      db,
      """
      SELECT report, classGroup.id, lessonCode, entry FROM waitingRow
      JOIN classGroup ON classGroup.code = groupCode ORDER BY batch, line
      """)
    var taken: [[UInt8]] = []
    while try rows.next() {
      guard let base = rows.bytes(3).baseAddress,
        let lesson = context.lessons.codes.number(of: rows.text(2))
      else { continue }
      var entry = EntryRecord(at: base)
      do {
        try context.settle(&entry, group: rows.integer(1) - 1, lessonCode: lesson)
      } catch {
        continue
      }
      chunk.append(entry)
      taken.append(Array(rows.bytes(0)))
    }
    let remove = try RawStatement(db, "DELETE FROM waitingRow WHERE report = ?")
    for report in taken {
      try report.withUnsafeBytes { bytes in
        remove.bind(bytes: bytes, at: 1)
        try remove.run()
      }
    }
    return chunk
  }

  /// Writes a chunk as a finished batch of its own, tallies and head with it.
  func append(
    _ chunk: inout ImportChunk, source: String, context: DeliveryContext, now: Instant,
    _ db: Database
  ) throws -> ChunkWriter.Outcome {
    let first = try nextPosition(db)
    var batch = try Batch.of(
      digest: Batch.digest(source: source, first: first), source: source, now: now, db)
    var tally = TallyDelta(population: context.population, lessons: context.lessons)
    let outcome = try ChunkWriter(db: db, batch: batch.id, receivedAt: now)
      .write(&chunk, first: first, tally: &tally)
    batch.rowsDone = chunk.count
    batch.summary.taken = outcome.taken
    batch.summary.recognised = outcome.recognised
    batch.summary.flagged = chunk.flagged
    batch.lastDay = outcome.lastDay
    try batch.store(db)
    try TallyPages.add(tally.table, db)
    try moveHead(lastDay: outcome.lastDay, now: now, db)
    try db.execute(
      sql: "UPDATE batch SET finishedAt = ? WHERE id = ?", arguments: [now.milliseconds, batch.id])
    return outcome
  }
}
