import Chronology
import DeliveryModel
import EducationRegistry
import GRDB

/// Writes the chunks of one file, each in a transaction, and makes them visible with the last.
struct BatchWriter {
  /// The batch as it stands in the database.
  private(set) var batch: Batch
  private let ledger: Ledger
  private let now: Instant
  private let version: Int
  private let nothing: TallyDelta
  private var tally: TallyDelta
  private var staff: StaffNumbers

  /// Goes on with a batch: counts what earlier runs wrote of it.
  init(
    _ batch: Batch, of ledger: Ledger, context: DeliveryContext, now: Instant, _ db: Database
  ) throws {
    self.batch = batch
    self.ledger = ledger
    self.now = now
    version = context.version
    staff = StaffNumbers(known: context.staff.count)
    nothing = TallyDelta(population: context.population, lessons: context.lessons)
    tally = nothing
    guard batch.rowsDone > 0 else { return }
    let rows = try RawStatement(db, Ledger.entriesOfBatch)
    rows.bind(batch.id, at: 1)
    while try rows.next() { tally.add(segment: rows.bytes(0)) }
  }

  /// Writes a chunk; the file's last one finishes the batch in the same transaction.
  mutating func write(_ chunk: inout ImportChunk) throws {
    try ledger.write { db in
      try check(db)
      if chunk.isLast { try resolveOverlap(db) }
      try staff.add(chunk.newStaff, db)
      if staff.areMoved { chunk.renumberStaff(staff) }
      let outcome = try ChunkWriter(
        db: db, batch: batch.id, receivedAt: now, isFinishing: chunk.isLast
      ).write(&chunk, tally: &tally)
      // A second run brings rows that the first has written, for the staff codes they may add.
      batch.rowsDone = max(batch.rowsDone, chunk.rowsDone)
      batch.summary.rows = batch.rowsDone
      batch.summary.taken += outcome.taken
      batch.summary.recognised += outcome.recognised
      batch.summary.waiting += outcome.waiting
      batch.summary.rejected += chunk.rejected
      batch.summary.flagged += outcome.flagged
      batch.lastDay = max(batch.lastDay, outcome.lastDay)
      try batch.store(db)
      if chunk.isLast { try ledger.finish(batch, tally: tally, now: now, db) }
    }
  }

  /// Finishes a batch whose last chunk was not known to be the last.
  mutating func finish() throws {
    try ledger.write { db in
      try check(db)
      try resolveOverlap(db)
      try batch.store(db)
      try ledger.finish(batch, tally: tally, now: now, db)
    }
  }

  private func check(_ db: Database) throws {
    guard try batch.isCurrent(db), try ledger.registryVersion(db) == version else {
      throw Interference()
    }
  }

  /// Writes the batch anew when another one, finished since this one began, brought some of the same reports.
  ///
  /// Until a batch is finished nobody else sees its keys, so that a report is never held back by an import that was
  /// given up. The price is paid here, and only when the two really share something.
  private mutating func resolveOverlap(_ db: Database) throws {
    guard try Ledger.visiblePosition(db) != batch.begunPosition,
      try Ledger.reportPages.overlaps(batch: batch.id, db)
        || Ledger.sessionPages.overlaps(batch: batch.id, db)
    else { return }
    let old = batch.id
    try batch.replace(db)
    try Ledger.reportPages.remove(batch: old, db)
    try Ledger.sessionPages.remove(batch: old, db)
    try db.execute(sql: "DELETE FROM laterEntry WHERE batch = ?", arguments: [old])
    tally = nothing
    batch.lastDay = .min
    batch.summary.taken = 0
    batch.summary.flagged = 0
    let rows = try RawStatement(db, Ledger.entriesOfBatch)
    rows.bind(old, at: 1)
    var isMore = true
    var chunk = ImportChunk()
    while isMore {
      isMore = try rows.next()
      if isMore { chunk.appendAnew(rows.bytes(0)) }
      guard !isMore || chunk.count > ImportChunk.rowLimit - ChunkWriter.segmentEntries
      else { continue }
      let outcome = try ChunkWriter(db: db, batch: batch.id, receivedAt: now, isFinishing: false)
        .write(&chunk, tally: &tally)
      batch.summary.taken += outcome.taken
      batch.summary.flagged += outcome.flagged
      batch.lastDay = max(batch.lastDay, outcome.lastDay)
      chunk = ImportChunk()
    }
    let summary = batch.summary
    batch.summary.recognised =
      summary.rows - summary.taken - summary.waiting - summary.rejected
  }
}
