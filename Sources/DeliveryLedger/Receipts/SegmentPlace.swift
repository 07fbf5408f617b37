import GRDB

/// An entry with what its segment tells beside it: read once, because a segment is 256 KB long.
struct SegmentPlace {
  /// The entry's place in the journal, from 1.
  let position: Int
  /// The entry.
  let entry: EntryRecord
  /// When it was received, in milliseconds UTC.
  let receivedAt: Int64
  /// The leaves of the run of 64 that it is in; nil when not all of them are in its segment.
  let leaves: [TreeHash]?

  /// The entry at a position; nil when there is none.
  init?(_ position: Int, _ db: Database) throws {
    let rows = try RawStatement(db, Ledger.receivedSegment)
    rows.bind(position, at: 1)
    guard try rows.next(), let base = rows.bytes(2).baseAddress else { return nil }
    let first = rows.integer(0)
    let count = rows.bytes(2).count / EntryRecord.size
    guard position < first + count else { return nil }
    self.position = position
    entry = EntryRecord(at: base + (position - first) * EntryRecord.size)
    receivedAt = Int64(rows.integer(1))
    let start = (position - 1) / TreePages.limit * TreePages.limit + 1
    let isWhole = first <= start && start + TreePages.limit <= first + count
    leaves =
      isWhole
      ? (start..<start + TreePages.limit).map {
        .leaf(base + ($0 - first) * EntryRecord.size)
      } : nil
    rows.reset()
  }
}
