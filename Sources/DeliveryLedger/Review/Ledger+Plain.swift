import Chronology
import GRDB

extension Ledger {
  /// Adds entries that speak of no session, as a finished batch of their own with a head of its own.
  ///
  /// - Returns: The position of the first.
  func appendPlain(
    _ entries: [EntryRecord], source: String, now: Instant, _ db: Database
  ) throws -> Int {
    let batch = try Batch.begin(source: source, now: now, db)
    var end = try JournalEnd(db)
    let first = end.position
    var edge = try TreePages.edge(db)
    let size = edge.size
    let insert = try RawStatement(db, Self.newSegment)
    for start in stride(from: 0, to: entries.count, by: ChunkWriter.segmentEntries) {
      let part = entries[start..<min(entries.count, start + ChunkWriter.segmentEntries)]
      var bytes: [UInt8] = []
      for entry in part { entry.withBytes { bytes.append(contentsOf: $0) } }
      insert.bind(end.position, at: 1)
      insert.bind(part.count, at: 2)
      insert.bind(batch.id, at: 3)
      insert.bind(Int(now.milliseconds), at: 4)
      try bytes.withUnsafeBytes { bytes in
        end.append(batch: batch.id, receivedAt: Int(now.milliseconds), entries: bytes)
        edge.append(entries: bytes)
        try end.digest.withUnsafeBytes { digest in
          insert.bind(bytes: digest, at: 5)
          insert.bind(bytes: bytes, at: 6)
          try insert.run()
        }
      }
    }
    try TreePages.store(edge, since: size, db)
    let nothing = TallyDelta(population: try population(db), lessons: try LessonNumbers.known(db))
    try finish(batch, tally: nothing, now: now, db)
    return first
  }
}
