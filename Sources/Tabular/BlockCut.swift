import Glibc

/// Where a block may end: behind the last record that is surely whole.
struct BlockCut {
  /// The end of the last whole record; 0 when there is none.
  private(set) var end = 0
  /// Whether there is a quote before the end.
  private(set) var hasQuotes = false

  init(in bytes: [UInt8], isAtEnd: Bool, separator: UInt8) {
    let fields = UnsafeMutablePointer<CSVField>.allocate(capacity: CSVReader.columnLimit)
    defer { fields.deallocate() }
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let limit = buffer.count
      while let quote = Self.find(UInt8(ascii: "\""), from: end, in: buffer) {
        let start = Self.lineStart(before: quote, in: buffer, from: end)
        let record = QuotedRecord(
          at: start, in: base, limit: limit, separator: separator, fields: fields, unescaped: nil)
        guard isAtEnd || !record.reachesEnd else {
          end = start
          return
        }
        hasQuotes = true
        end = min(limit, record.end + 1)
      }
      end = isAtEnd ? limit : Self.lineStart(before: limit, in: buffer, from: end)
    }
  }

  private static func find(
    _ byte: UInt8, from start: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let base = buffer.baseAddress, start < buffer.count,
      let found = memchr(base + start, Int32(byte), buffer.count - start)
    else { return nil }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// The place behind the last line feed before a place, or `from` when there is none.
  private static func lineStart(
    before place: Int, in buffer: UnsafeBufferPointer<UInt8>, from: Int
  ) -> Int {
    var start = place
    while start > from, buffer[start - 1] != 10 { start -= 1 }
    return start
  }
}
