import Chronology
import DeliveryModel
import EducationRegistry
import GRDB
import Programme

extension Ledger {
  /// Takes the reports of finished batches whose groups have come into the registry, in batches of their own.
  ///
  /// - Returns: How many count now; those that still cannot be taken go on waiting.
  func releaseWaiting(
    programme: LessonProgramme, calendars: [CalendarYear], now: Instant
  ) throws -> Int {
    var taken = 0
    var last: (batch: Int, line: Int)? = (0, 0)
    var groups: CodeTable?
    // A round takes no more rows than a chunk has, so that memory does not grow with what waits.
    while let place = last {
      last = try write { db in
        let (rows, end) = try waitingRows(after: place, &groups, db)
        guard !rows.isEmpty else { return nil }
        var context = try DeliveryContext.load(
          db, ledger: self, programme: programme, calendars: calendars, now: now)
        var chunk = try settle(rows, context, db)
        if chunk.count > 0 {
          taken += try append(&chunk, source: "waiting", context: &context, now: now, db).taken
        }
        return end
      }
    }
    return taken
  }

  /// A report that waits, with the number of the group that is known by now.
  private struct Waiting {
    let batch: Int
    let line: Int
    let group: Int
    let lesson: String
    let entry: EntryRecord
  }

  private func waitingRows(
    after place: (batch: Int, line: Int), _ groups: inout CodeTable?, _ db: Database
  ) throws -> (rows: [Waiting], end: (batch: Int, line: Int)?) {
    let rows = try RawStatement(db, Self.waitingRowsInOrder)
    rows.bind(place.batch, at: 1)
    rows.bind(place.line, at: 2)
    var found: [Waiting] = []
    while found.count < ImportChunk.rowLimit, try rows.next() {
      // Most registries come in while nothing waits.
      let known = try groups ?? CodeTable(GroupCodes.all(db))
      groups = known
      guard let base = rows.bytes(4).baseAddress, let group = known.number(of: rows.textBytes(2))
      else { continue }
      found.append(
        Waiting(
          batch: rows.integer(0), line: rows.integer(1), group: group + 1,
          lesson: rows.text(3), entry: EntryRecord(at: base)))
    }
    return (found, found.last.map { ($0.batch, $0.line) })
  }

  /// Those that can be taken; they no longer wait.
  private func settle(
    _ rows: [Waiting], _ context: DeliveryContext, _ db: Database
  ) throws -> ImportChunk {
    var chunk = ImportChunk()
    chunk.staffBefore = context.staff.count
    let remove = try RawStatement(db, "DELETE FROM waitingRow WHERE batch = ? AND line = ?")
    for row in rows {
      guard let lesson = context.lessons.codes.number(of: row.lesson) else { continue }
      var entry = row.entry
      do throws(RowFault) {
        try context.settle(&entry, group: row.group - 1, lessonCode: lesson)
      } catch {
        continue
      }
      chunk.append(entry)
      remove.bind(row.batch, at: 1)
      remove.bind(row.line, at: 2)
      try remove.run()
    }
    return chunk
  }

  /// Writes a chunk as a finished batch of its own, tallies and head with it.
  func append(
    _ chunk: inout ImportChunk, source: String, context: inout DeliveryContext, now: Instant,
    _ db: Database
  ) throws -> ChunkWriter.Outcome {
    var batch = try Batch.begin(source: source, now: now, db)
    var tally =
      context.tally ?? TallyDelta(population: context.population, lessons: context.lessons)
    context.tally = nil
    var staff = StaffNumbers(known: chunk.staffBefore)
    try staff.add(chunk.newStaff, db)
    if staff.areMoved { chunk.renumberStaff(staff) }
    var outcome = try ChunkWriter(
      db: db, batch: batch.id, receivedAt: now, isFinishing: true, filter: context.filter
    ).write(&chunk, tally: &tally)
    outcome.areStaffMoved = staff.areMoved
    batch.rowsDone = chunk.count
    batch.summary.taken = outcome.taken
    batch.summary.recognised = outcome.recognised
    batch.summary.flagged = outcome.flagged
    batch.lastDay = outcome.lastDay
    try batch.store(db)
    try finish(batch, tally: tally, now: now, db)
    tally.clear()
    context.tally = tally
    return outcome
  }
}
