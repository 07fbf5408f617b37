import Crypto
import GRDB

/// Where the journal ends: what the next segment is added to.
struct JournalEnd {
  /// The position that the next entry gets.
  private(set) var position = 1
  /// The last segment's digest; 32 zeros when there is none.
  private(set) var digest = [UInt8](repeating: 0, count: 32)

  /// The end of an empty journal.
  init() {}

  /// Reads it.
  init(_ db: Database) throws {
    let rows = try RawStatement(db, Ledger.lastSegment)
    guard try rows.next() else { return }
    position = rows.integer(0) + rows.integer(1)
    digest = Array(rows.bytes(2))
  }

  /// Goes on behind a segment.
  ///
  /// The chain of digests proves that nothing was changed, never that a lesson was held.
  mutating func append(batch: Int, receivedAt: Int, entries: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(data: digest)
    let count = entries.count / EntryRecord.size
    for number in [position, count, batch, receivedAt] {
      withUnsafeBytes(of: Int64(number).littleEndian) { hash.update(bufferPointer: $0) }
    }
    hash.update(bufferPointer: entries)
    digest = Array(hash.finalize())
    position += count
  }
}
