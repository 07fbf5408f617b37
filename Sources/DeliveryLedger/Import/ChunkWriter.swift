import Chronology
import DeliveryModel
import GRDB
import GRDBSQLite

/// Writes chunks into the journal and what is derived from it; one transaction a chunk.
struct ChunkWriter {
  /// What a chunk came to.
  struct Outcome {
    var taken = 0
    var recognised = 0
    var waiting = 0
    var lastDay: Int32 = .min
  }

  /// How many entries a segment holds at most: 256 KB, so that one entry is found without reading much.
  static let segmentEntries = 4096

  private let addReport: RawStatement
  private let addSession: RawStatement
  private let addSegment: RawStatement
  private let addStaff: RawStatement
  private let addWaiting: RawStatement

  init(_ db: Database) throws {
    addReport = try RawStatement(
      db, "INSERT OR IGNORE INTO report (id, day, classGroup, lesson) VALUES (?, ?, ?, ?)")
    addSession = try RawStatement(
      db,
      """
      INSERT OR IGNORE INTO session (day, classGroup, lesson, position, pass, outcome)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    addSegment = try RawStatement(
      db,
      """
      INSERT INTO segment (firstPosition, entryCount, batch, receivedAt, entries)
      VALUES (?, ?, ?, ?, ?)
      """)
    addStaff = try RawStatement(db, "INSERT INTO staff (code, id) VALUES (?, ?)")
    addWaiting = try RawStatement(
      db,
      """
      INSERT OR IGNORE INTO waitingRow (report, groupCode, lessonCode, batch, line, entry)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
  }

  /// Writes a chunk: known ids fall away, known sessions stay as evidence, the rest counts.
  ///
  /// The flags of evidence are set in the chunk, what counts is added to the tally; the first entry gets the position.
  func write(
    _ chunk: inout ImportChunk, first: Int, batch: Int, receivedAt: Instant,
    tally: inout TallyDelta
  ) throws -> Outcome {
    var outcome = Outcome()
    for (offset, code) in chunk.newStaff.enumerated() {
      addStaff.bind(code, at: 1)
      addStaff.bind(chunk.staffBefore + offset + 1, at: 2)
      try addStaff.run()
    }
    var position = [Int32](repeating: -1, count: chunk.count)
    let kept = try writeReports(chunk, position: &position)
    outcome.recognised = chunk.count - kept
    let order = chunk.bySession
    try chunk.bytes.withUnsafeMutableBytes { bytes in
      try writeSessions(
        bytes, order: order, position: position, first: first, tally: &tally,
        outcome: &outcome)
      try writeSegments(
        bytes, position: position, kept: kept, first: first, batch: batch,
        receivedAt: receivedAt)
    }
    outcome.waiting = try writeWaiting(chunk.waiting, batch: batch, outcome: &outcome)
    return outcome
  }

  /// Adds the report ids in their own order; then numbers the entries that were new in the file's order.
  private func writeReports(_ chunk: ImportChunk, position: inout [Int32]) throws -> Int {
    try chunk.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      for place in chunk.byReport {
        let address = base + Int(place) * EntryRecord.size
        let entry = EntryRecord(at: address)
        addReport.bind(bytes: UnsafeRawBufferPointer(start: address, count: 16), at: 1)
        addReport.bind(Int(entry.day), at: 2)
        addReport.bind(Int(entry.group), at: 3)
        addReport.bind(Int(entry.lesson), at: 4)
        try addReport.run()
        if addReport.changes > 0 { position[Int(place)] = 0 }
      }
      var next: Int32 = 0
      for place in position.indices where position[place] == 0 {
        position[place] = next
        next += 1
      }
      return Int(next)
    }
  }

  private func writeSessions(
    _ bytes: UnsafeMutableRawBufferPointer, order: [Int32], position: [Int32], first: Int,
    tally: inout TallyDelta, outcome: inout Outcome
  ) throws {
    guard let base = bytes.baseAddress else { return }
    for place in order where position[Int(place)] >= 0 {
      let address = base + Int(place) * EntryRecord.size
      var entry = EntryRecord(at: UnsafeRawPointer(address))
      addSession.bind(Int(entry.day), at: 1)
      addSession.bind(Int(entry.group), at: 2)
      addSession.bind(Int(entry.lesson), at: 3)
      addSession.bind(first + Int(position[Int(place)]), at: 4)
      addSession.bind(Int(entry.pass), at: 5)
      addSession.bind(Int(entry.outcome), at: 6)
      try addSession.run()
      if addSession.changes > 0 {
        outcome.taken += 1
        outcome.lastDay = max(outcome.lastDay, entry.day)
        tally.add(entry)
      } else {
        outcome.recognised += 1
        entry.flags.insert(.evidence)
        entry.store(to: address)
      }
    }
  }

  private func writeSegments(
    _ bytes: UnsafeMutableRawBufferPointer, position: [Int32], kept: Int, first: Int, batch: Int,
    receivedAt: Instant
  ) throws {
    guard kept > 0, let base = bytes.baseAddress else { return }
    // Entries that fell away leave gaps: close them in place, so that a segment is one run of bytes.
    for place in position.indices where position[place] >= 0 && Int(position[place]) != place {
      (base + Int(position[place]) * EntryRecord.size).copyMemory(
        from: base + place * EntryRecord.size, byteCount: EntryRecord.size)
    }
    var start = 0
    while start < kept {
      let count = min(Self.segmentEntries, kept - start)
      addSegment.bind(first + start, at: 1)
      addSegment.bind(count, at: 2)
      addSegment.bind(batch, at: 3)
      addSegment.bind(Int(receivedAt.milliseconds), at: 4)
      addSegment.bind(
        bytes: UnsafeRawBufferPointer(
          start: base + start * EntryRecord.size, count: count * EntryRecord.size), at: 5)
      try addSegment.run()
      start += count
    }
  }

  /// A waiting report that waits already is recognised.
  private func writeWaiting(
    _ waiting: [WaitingReport], batch: Int, outcome: inout Outcome
  ) throws -> Int {
    var added = 0
    for report in waiting {
      try withUnsafeTemporaryAllocation(byteCount: EntryRecord.size, alignment: 8) { buffer in
        guard let base = buffer.baseAddress else { return }
        report.entry.store(to: base)
        addWaiting.bind(bytes: UnsafeRawBufferPointer(start: base, count: 16), at: 1)
        addWaiting.bind(report.groupCode, at: 2)
        addWaiting.bind(report.lessonCode, at: 3)
        addWaiting.bind(batch, at: 4)
        addWaiting.bind(report.line, at: 5)
        addWaiting.bind(bytes: UnsafeRawBufferPointer(buffer), at: 6)
        try addWaiting.run()
        if addWaiting.changes > 0 { added += 1 } else { outcome.recognised += 1 }
      }
    }
    return added
  }
}
