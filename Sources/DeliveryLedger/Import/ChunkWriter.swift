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
    var flagged = 0
    var lastDay: Int32 = .min
    /// Amendments and withdrawals that were new.
    var corrected = 0
    /// Where the entries of a chunk that is a batch of its own count, in its order; nil for what is known already.
    var positions: [Int?] = []
    /// Whether staff codes have other numbers than the chunk's reader gave them.
    var areStaffMoved = false
  }

  /// How many entries a segment holds at most: 256 KB, so that one entry is found without reading much.
  static let segmentEntries = 4096

  /// The transaction.
  let db: Database
  /// The batch's number.
  let batch: Int
  /// When it was received.
  let receivedAt: Instant
  /// Whether this transaction finishes the batch.
  let isFinishing: Bool
  /// What the journal can know; nil to ask its indexes for everything.
  var filter: JournalFilter?

  /// Writes a chunk: known ids fall away, known sessions stay as evidence, the rest counts.
  ///
  /// The flags of evidence are set in the chunk, what counts is added to the tally.
  func write(_ chunk: inout ImportChunk, tally: inout TallyDelta) throws -> Outcome {
    var outcome = Outcome()
    let end = try JournalEnd(db)
    // Here and not where rows are read: reading takes longer than writing, and the two run side by side.
    chunk.sort()
    let mayHold = filter.map { filter in { (id: ReportID) in filter.reports.mayHold(id.filterHash) }
    }
    // Those that will wait are looked for in the same go: a second one would read the whole index again for a few ids.
    let sought = chunk.reportsAndWaiting
    let known = try Ledger.reportPages.known(sought, batch: batch, mayHold: mayHold, db)
    var isKept = [Bool](repeating: true, count: chunk.count + chunk.waiting.count)
    for (report, isKnown) in zip(sought, known) where isKnown { isKept[report.place] = false }
    let isWaiting = Array(isKept[chunk.count...])
    isKept.removeLast(isWaiting.count)
    let counting = try count(&chunk, isKept: isKept, tally: &tally, outcome: &outcome)
    let positions = Self.positions(of: isKept, first: end.position)
    if isFinishing, chunk.count <= 1024 {
      outcome.positions = positions.indices.map { place in
        let isEvidence = chunk.bytes[place * EntryRecord.size + 34] & 2 != 0
        return isKept[place] && !isEvidence ? positions[place] : nil
      }
    }
    outcome.corrected = chunk.corrections.count { isKept[$0] }
    outcome.recognised = chunk.count - outcome.taken - outcome.corrected
    try writeLater(chunk, isKept: isKept, positions: positions)
    try Ledger.reportPages.add(
      chunk.reports.compactMap { report in
        isKept[report.place] ? KeyedPlace(key: report.key, place: positions[report.place]) : nil
      }, batch: batch, isFinishing: isFinishing, db)
    try Ledger.sessionPages.add(
      counting.map { KeyedPlace(key: $0.key, place: positions[$0.place]) },
      batch: batch, isFinishing: isFinishing, db)
    try writeSegments(&chunk, isKept: isKept, end: end)
    outcome.waiting = try writeWaiting(chunk.waiting, isNew: isWaiting)
    outcome.recognised += chunk.waiting.count - outcome.waiting
    return outcome
  }

  /// Tallies the sessions that are new, and marks the entries of those that are known.
  private func count(
    _ chunk: inout ImportChunk, isKept: [Bool], tally: inout TallyDelta, outcome: inout Outcome
  ) throws -> [KeyedPlace<SessionKey>] {
    let kept = chunk.sessions.filter { isKept[$0.place] }
    let mayHold = filter.map { filter in
      { (key: SessionKey) in filter.sessions.mayHold(key.filterHash) }
    }
    let known = try Ledger.sessionPages.known(kept, batch: batch, mayHold: mayHold, db)
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
          if entry.flags.contains(.headCountLeftOut) { outcome.flagged += 1 }
        }
      }
    }
    outcome.taken = counting.count
    return counting
  }

  /// Keeps at hand what is said of sessions beyond their first report.
  private func writeLater(_ chunk: ImportChunk, isKept: [Bool], positions: [Int]) throws {
    let insert = try RawStatement(db, Ledger.newLaterEntry)
    try chunk.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      for place in 0..<isKept.count where isKept[place] {
        let address = base + place * EntryRecord.size
        // Byte 34 holds the flags, byte 56 the kind: a million first reports are passed over by two looks.
        guard
          address.load(fromByteOffset: 34, as: UInt8.self) & 2 != 0
            || address.load(fromByteOffset: 56, as: UInt8.self) != 0
        else { continue }
        try SessionKey(EntryRecord(at: address)).bytes.withUnsafeBytes { key in
          insert.bind(bytes: key, at: 1)
          insert.bind(positions[place], at: 2)
          insert.bind(batch, at: 3)
          insert.bind(
            bytes: UnsafeRawBufferPointer(start: address, count: EntryRecord.size), at: 4)
          try insert.run()
        }
      }
    }
  }

  /// Positions in the order of the file, without gaps for what fell away.
  private static func positions(of isKept: [Bool], first: Int) -> [Int] {
    var next = first
    return isKept.map { kept in
      defer { if kept { next += 1 } }
      return next
    }
  }

  private func writeSegments(
    _ chunk: inout ImportChunk, isKept: [Bool], end: JournalEnd
  ) throws {
    let insert = try RawStatement(db, Ledger.newSegment)
    var end = end
    var edge = try TreePages.edge(db)
    let size = edge.size
    try chunk.bytes.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let kept = Self.closeGaps(base, isKept: isKept)
      for start in stride(from: 0, to: kept, by: Self.segmentEntries) {
        let count = min(Self.segmentEntries, kept - start)
        let entries = UnsafeRawBufferPointer(
          start: base + start * EntryRecord.size, count: count * EntryRecord.size)
        insert.bind(end.position, at: 1)
        insert.bind(count, at: 2)
        insert.bind(batch, at: 3)
        insert.bind(Int(receivedAt.milliseconds), at: 4)
        end.append(batch: batch, receivedAt: Int(receivedAt.milliseconds), entries: entries)
        try end.digest.withUnsafeBytes { digest in
          insert.bind(bytes: digest, at: 5)
          insert.bind(bytes: entries, at: 6)
          try insert.run()
        }
        edge.append(entries: entries)
      }
    }
    if edge.size > size { try TreePages.store(edge, since: size, db) }
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

  /// Keeps the reports that are neither in the journal nor waiting already, and says how many those are.
  private func writeWaiting(_ waiting: [WaitingReport], isNew: [Bool]) throws -> Int {
    guard !waiting.isEmpty else { return 0 }
    let insert = try RawStatement(db, Ledger.newWaitingRow)
    let find = try RawStatement(db, Ledger.reportIsWaiting)
    var added = 0
    for (place, report) in waiting.enumerated() where isNew[place] {
      let isAdded = try report.entry.withBytes { entry in
        let id = UnsafeRawBufferPointer(rebasing: entry[..<ReportID.size])
        find.bind(bytes: id, at: 1)
        find.bind(batch, at: 2)
        guard try !find.next() else {
          find.reset()
          return false
        }
        insert.bind(batch, at: 1)
        insert.bind(report.line, at: 2)
        insert.bind(bytes: id, at: 3)
        insert.bind(report.groupCode, at: 4)
        insert.bind(report.lessonCode, at: 5)
        insert.bind(bytes: entry, at: 6)
        try insert.run()
        return true
      }
      if isAdded { added += 1 }
    }
    return added
  }
}
