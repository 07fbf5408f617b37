import GRDB

extension Ledger {
  /// The same as ``segmentsBetween``, with the position by which each is known.
  static let segmentsByPosition = """
    SELECT finishedPosition, receivedAt, entries
    FROM batch JOIN segment ON segment.batch = batch.id
    WHERE finishedPosition > ? AND finishedPosition <= ?
    ORDER BY finishedPosition, firstPosition
    """

  /// The least that a part may be limited to; what stands before and behind its entries takes an eighth of it at most.
  package static let leastPart = 64 * 1024

  /// Heading, proof, end and signature: seven lines of which a proof over 2^40 entries is the longest, 5 KB.
  private static let frame = 8 * 1024

  /// Writes what was said since a head into files of a size at most, each a segment that goes on from the one before.
  ///
  /// A part ends at a head, so that it can be taken in and answered alone. The same heads give the same parts: one that
  /// lies there whole is left as it is, so an export that was cut off goes on.
  ///
  /// - Parameters:
  ///   - since: The number of the head that the other ledger knows; 0 for everything.
  ///   - limit: How many bytes a file may have.
  ///   - path: Where a part goes, by the heads that it goes on from and leads to.
  /// - Returns: The parts in their order; nil when there is no such head, or nothing counts yet.
  /// - Throws: A ``LedgerError``; a ``LedgerError/segment(_:path:facts:)`` when what one head brought is too large.
  package func export(
    since: Int, limit: Int, to path: (_ since: Int, _ through: Int) -> String
  ) throws -> [SegmentExport]? {
    try read { db in
      guard let last = try TreeHead.last(db), (0...last.number).contains(since) else { return nil }
      let key = try signingKey(db)
      var begin = try since == 0 ? nil : TreeHead.fetch(number: since, db)
      var parts: [SegmentExport] = []
      repeat {
        let end = try farthestHead(after: begin, through: last, limit: limit - Self.frame, path, db)
        let target = path(begin?.number ?? 0, end.number)
        parts.append(
          try whole(target, from: begin, through: end)
            ?? export(from: begin, through: end, to: target, signedBy: key, db))
        begin = end
      } while (begin?.number ?? 0) < last.number
      return parts
    }
  }

  /// The last head that a part may lead to.
  private func farthestHead(
    after begin: TreeHead?, through last: TreeHead, limit: Int,
    _ path: (_ since: Int, _ through: Int) -> String, _ db: Database
  ) throws -> TreeHead {
    let since = begin?.number ?? 0
    guard var head = try TreeHead.fetch(number: since + 1, db) else { return last }
    var fitting: TreeHead?
    var measure = try SegmentWriter(measuring: db)
    let rows = try RawStatement(db, Self.segmentsByPosition)
    rows.bind(begin?.position ?? 0, at: 1)
    rows.bind(last.position, at: 2)
    while try rows.next() {
      while head.position < rows.integer(0), measure.size <= limit {
        fitting = head
        guard let next = try TreeHead.fetch(number: head.number + 1, db) else { return head }
        head = next
      }
      // What one head brought is measured to its end, to say how much it is.
      if measure.size > limit, fitting != nil || head.position < rows.integer(0) { break }
      try measure.write(rows.bytes(2), receivedAt: Int64(rows.integer(1)))
    }
    if measure.size <= limit { return last }
    guard let fitting else {
      throw SegmentFile.fault(
        .large, path(since, head.number),
        ["head": "\(head.number)", "kilobytes": "\((measure.size + Self.frame) / 1024 + 1)"])
    }
    return fitting
  }

  /// A part that an earlier run has written; nil when it must be written.
  private func whole(
    _ path: String, from begin: TreeHead?, through end: TreeHead
  ) throws -> SegmentExport? {
    guard let file = try? SegmentFile(path), file.heading.since == begin,
      file.heading.through == end
    else { return nil }
    return SegmentExport(
      path: path, entries: file.count, since: begin?.number ?? 0, through: end.number)
  }
}
