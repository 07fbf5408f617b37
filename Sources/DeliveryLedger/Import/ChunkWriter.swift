import Chronology
import DeliveryModel
import GRDB

/// Writes a chunk into the journal and its indexes, within one transaction.
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

  /// The transaction.
  let db: Database
  /// The batch's number.
  let batch: Int
  /// When it was received.
  let receivedAt: Instant

  /// Writes a chunk: known ids fall away, known sessions stay as evidence, the rest counts.
  ///
  /// The flags of evidence are set in the chunk, what counts is added to the tally; the first entry gets the position.
  func write(
    _ chunk: inout ImportChunk, first: Int, tally: inout TallyDelta
  ) throws -> Outcome {
    var outcome = Outcome()
    // Here and not where rows are read: reading takes longer than writing, and the two run side by side.
    chunk.sort()
    try writeStaff(chunk)
    let knownReports = try Ledger.reportPages.known(chunk.reports, db)
    var isKept = [Bool](repeating: true, count: chunk.count)
    for (number, isKnown) in knownReports.enumerated() where isKnown {
      isKept[chunk.reports[number].place] = false
    }
    let counting = try count(&chunk, isKept: isKept, tally: &tally, outcome: &outcome)
    let positions = Self.positions(of: isKept, first: first)
    outcome.recognised = chunk.count - outcome.taken
    try Ledger.reportPages.add(
      chunk.reports.compactMap { report in
        isKept[report.place] ? KeyedPlace(key: report.key, place: positions[report.place]) : nil
      }, db)
    try Ledger.sessionPages.add(
      counting.map { KeyedPlace(key: $0.key, place: positions[$0.place]) }, db)
    try writeSegments(&chunk, isKept: isKept, first: first)
    outcome.waiting = try writeWaiting(chunk.waiting, outcome: &outcome)
    return outcome
  }

  /// Tallies the sessions that are new, and marks the entries of those that are known.
  private func count(
    _ chunk: inout ImportChunk, isKept: [Bool], tally: inout TallyDelta, outcome: inout Outcome
  ) throws -> [KeyedPlace<SessionKey>] {
    let kept = chunk.sessions.filter { isKept[$0.place] }
    let known = try Ledger.sessionPages.known(kept, db)
    var counting: [KeyedPlace<SessionKey>] = []
    counting.reserveCapacity(kept.count)
    chunk.bytes.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      for (number, session) in kept.enumerated() {
        let address = base + session.place * EntryRecord.size
        var entry = EntryRecord(at: UnsafeRawPointer(address))
        if known[number] {
          entry.flags.insert(.evidence)
          entry.store(to: address)
        } else {
          counting.append(session)
          tally.add(entry)
          outcome.lastDay = max(outcome.lastDay, entry.day)
        }
      }
    }
    outcome.taken = counting.count
    return counting
  }

  /// Positions in the order of the file, without gaps for what fell away.
  private static func positions(of isKept: [Bool], first: Int) -> [Int] {
    var next = first
    return isKept.map { kept in
      defer { if kept { next += 1 } }
      return next
    }
  }

  private func writeStaff(_ chunk: ImportChunk) throws {
    let insert = try RawStatement(db, "INSERT INTO staff (code, id) VALUES (?, ?)")
    let codes = chunk.newStaff.enumerated().sorted { $0.element < $1.element }
    for (offset, code) in codes {
      insert.bind(code, at: 1)
      insert.bind(chunk.staffBefore + offset + 1, at: 2)
      try insert.run()
    }
  }

  private func writeSegments(_ chunk: inout ImportChunk, isKept: [Bool], first: Int) throws {
    let insert = try RawStatement(
      db,
      """
      INSERT INTO segment (firstPosition, entryCount, batch, receivedAt, entries)
      VALUES (?, ?, ?, ?, ?)
      """)
    try chunk.bytes.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let kept = Self.closeGaps(base, isKept: isKept)
      var start = 0
      while start < kept {
        let count = min(Self.segmentEntries, kept - start)
        insert.bind(first + start, at: 1)
        insert.bind(count, at: 2)
        insert.bind(batch, at: 3)
        insert.bind(Int(receivedAt.milliseconds), at: 4)
        insert.bind(
          bytes: UnsafeRawBufferPointer(
            start: base + start * EntryRecord.size, count: count * EntryRecord.size), at: 5)
        try insert.run()
        start += count
      }
    }
  }

  /// Entries that fell away leave gaps: closes them in place, so that a segment is one run of bytes.
  private static func closeGaps(_ base: UnsafeMutableRawPointer, isKept: [Bool]) -> Int {
    var kept = 0
    for place in isKept.indices where isKept[place] {
      if kept != place {
        (base + kept * EntryRecord.size).copyMemory(
          from: base + place * EntryRecord.size, byteCount: EntryRecord.size)
      }
      kept += 1
    }
    return kept
  }

  /// A waiting report that waits already, or counts already, is recognised.
  private func writeWaiting(_ waiting: [WaitingReport], outcome: inout Outcome) throws -> Int {
    let insert = try RawStatement(
      db,
      """
      INSERT OR IGNORE INTO waitingRow (report, groupCode, lessonCode, batch, line, entry)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    var added = 0
    for report in waiting {
      var entry = [UInt8](repeating: 0, count: EntryRecord.size)
      entry.withUnsafeMutableBytes { bytes in
        if let base = bytes.baseAddress { report.entry.store(to: base) }
      }
      try entry.withUnsafeBytes { bytes in
        insert.bind(bytes: UnsafeRawBufferPointer(rebasing: bytes[..<16]), at: 1)
        insert.bind(report.groupCode, at: 2)
        insert.bind(report.lessonCode, at: 3)
        insert.bind(batch, at: 4)
        insert.bind(report.line, at: 5)
        insert.bind(bytes: bytes, at: 6)
        try insert.run()
      }
      if insert.changes > 0 { added += 1 } else { outcome.recognised += 1 }
    }
    return added
  }
}
