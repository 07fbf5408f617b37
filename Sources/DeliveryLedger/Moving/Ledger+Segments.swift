import DeliveryModel
import GRDB

extension Ledger {
  /// What is known of another ledger: its heads that segments led to, the last one first.
  static let carriedHeads = """
    SELECT headNumber, headRoot FROM carriedSegment WHERE publicKey = ? ORDER BY headNumber DESC
    """

  /// Adds a segment that was taken in.
  static let newCarriedSegment = """
    INSERT INTO carriedSegment (batch, publicKey, sinceNumber, headNumber, headSize, headRoot)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (batch) DO NOTHING
    """

  /// The head that made a batch count.
  static let headOfBatch = "SELECT number FROM treeHead WHERE batch = ?"

  /// Whether a file calls itself a segment of a journal.
  package static func isSegment(_ path: String) -> Bool { SegmentFile.isSegment(path) }

  /// Takes in a segment of another ledger's journal, and answers it with a signed receipt.
  ///
  /// The whole file is held against its signatures, and against what is known of that ledger, before any of it is
  /// used. It is one batch, as a file of deliveries is: after a kill or a full disk the same call goes on, and a
  /// segment that was taken whole changes nothing and is answered with the same receipt.
  ///
  /// - Throws: A ``LedgerError``; ``LedgerError/segment(_:path:facts:)`` says why a segment is not taken.
  package func importSegment(_ request: SegmentImport) throws -> SegmentReceipt {
    let digest = try FileDigest(request.file)
    let file = try SegmentFile(request.file)
    try read { try admit(file, digest: digest.bytes, key: request.publicKey, $0) }
    while true {
      do {
        let (batch, reasons) = try attempt(file, digest: digest, request)
        try keep(file, as: batch)
        return try receipt(of: file, digest: digest.bytes, batch: batch, reasons: reasons)
      } catch is Interference {
        // Read registry and programme anew and go on after the last chunk.
        continue
      } catch let error as DatabaseError {
        throw translated(error)
      }
    }
  }

  /// Writes what an earlier run has not; tells the batch, and why entries were rejected.
  private func attempt(
    _ file: SegmentFile, digest: FileDigest, _ request: SegmentImport
  ) throws -> (batch: Int, reasons: [String: Int]) {
    let asked = DeliveryImport(
      file: request.file, programme: request.programme, calendars: request.calendars,
      now: request.now)
    guard case .open(var writer, let context) = try begin(asked, digest: digest.bytes) else {
      return (try read { try Batch.find(digest: digest.bytes, $0)?.id ?? 0 }, [:])
    }
    var chunks = try SegmentChunks(
      file, context: context, skip: writer.batch.rowsDone, limit: request.chunkRows)
    while var chunk = try chunks.next() {
      try digest.verify()
      if chunk.rowsDone > writer.batch.rowsDone || chunk.isLast || !chunk.newStaff.isEmpty {
        try writer.write(&chunk)
      }
      try request.progress?(chunks.progress)
    }
    if file.count == 0 { try writer.finish() }
    return (writer.batch.id, chunks.reasons)
  }

  private func keep(_ file: SegmentFile, as batch: Int) throws {
    let through = file.heading.through
    try write { db in
      let insert = try RawStatement(db, Self.newCarriedSegment)
      insert.bind(batch, at: 1)
      insert.bind(file.heading.since?.number ?? 0, at: 3)
      insert.bind(through.number, at: 4)
      insert.bind(through.size, at: 5)
      try file.heading.key.withUnsafeBytes { key in
        try through.root.bytes.withUnsafeBytes { root in
          insert.bind(bytes: key, at: 2)
          insert.bind(bytes: root, at: 6)
          try insert.run()
        }
      }
    }
  }

  // MARK: - Whether it may come in

  private func admit(
    _ file: SegmentFile, digest: [UInt8], key: [UInt8]?, _ db: Database
  ) throws {
    let heading = file.heading
    let sender = HexText.of(heading.key)
    guard heading.key != (try publicKey(db)) else { throw SegmentFile.fault(.own, file.path) }
    guard heading.isSynthetic == isSynthetic else {
      throw LedgerError.otherKind(path: path, isSynthetic: isSynthetic)
    }
    let country = try country(db)
    guard !country.isEmpty else { throw LedgerError.noRegistry(path: path) }
    guard heading.country == country else {
      throw SegmentFile.fault(
        .country, file.path, ["found": heading.country, "expected": country])
    }
    let known = try heads(of: heading.key, db)
    guard key == heading.key || (key == nil && !known.isEmpty) else {
      throw SegmentFile.fault(.stranger, file.path, ["key": sender])
    }
    if let batch = try Batch.find(digest: digest, db), !known.isEmpty, batch.isFinished { return }
    try follow(heading, known, file.path)
  }

  /// Whether a segment goes on from what is known of its ledger.
  private func follow(
    _ heading: SegmentHeading, _ known: [(number: Int, root: [UInt8])], _ path: String
  ) throws {
    let last = known.first?.number ?? 0
    for head in [heading.since, heading.through].compactMap(\.self) {
      let same = known.first { $0.number == head.number }
      guard same == nil || same?.root == head.root.bytes else {
        throw SegmentFile.fault(.forked, path, ["head": "\(head.number)"])
      }
    }
    let facts = [
      "since": "\(heading.since?.number ?? 0)", "through": "\(heading.through.number)",
      "last": "\(last)",
    ]
    guard heading.since?.number ?? 0 <= last else { throw SegmentFile.fault(.gap, path, facts) }
    guard heading.through.number > last else { throw SegmentFile.fault(.stale, path, facts) }
  }

  private func heads(of key: [UInt8], _ db: Database) throws -> [(number: Int, root: [UInt8])] {
    let rows = try RawStatement(db, Self.carriedHeads)
    return try key.withUnsafeBytes { bytes in
      rows.bind(bytes: bytes, at: 1)
      var heads: [(number: Int, root: [UInt8])] = []
      while try rows.next() { heads.append((rows.integer(0), Array(rows.bytes(1)))) }
      return heads
    }
  }

  // MARK: - The answer

  private func receipt(
    of file: SegmentFile, digest: [UInt8], batch: Int, reasons: [String: Int]
  ) throws -> SegmentReceipt {
    try read { db in
      let number = try Int.fetchOne(db, sql: Self.headOfBatch, arguments: [batch])
      guard let number, let head = try TreeHead.fetch(number: number, db),
        var counts = try Batch.find(digest: digest, db)?.summary
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a batch has no head") }
      counts.taken = try newEntries(of: batch, db)
      counts.recognised = counts.rows - counts.taken - counts.waiting - counts.rejected
      var receipt = SegmentReceipt(
        of: file, digest: digest, counts: counts, reasons: reasons, isSynthetic: isSynthetic,
        head: head)
      let key = try signingKey(db)
      receipt.publicKey = HexText.of(key.publicKey)
      receipt.signature = HexText.of(try key.sign(receipt.statement))
      return receipt
    }
  }

  /// Entries of a batch that are no evidence of what another one says.
  private func newEntries(of batch: Int, _ db: Database) throws -> Int {
    let rows = try RawStatement(db, Self.entriesOfBatch)
    rows.bind(batch, at: 1)
    var count = 0
    while try rows.next() {
      rows.bytes(0).forEachEntry { if !$0.flags.contains(.evidence) { count += 1 } }
    }
    return count
  }
}
