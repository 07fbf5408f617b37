import Crypto
import DeliveryModel

/// Rows of some tables as bytes: what one change made of them.
///
/// A table is a section: its name, its columns, how many rows, the rows. Numbers are LEB128; a value is one number whose
/// two lowest bits tell its kind: 0 nothing, 1 a whole number (zigzag), 2 a text and 3 bytes of that length.
struct ChangeBody {
  /// The bytes.
  private(set) var bytes: [UInt8] = []

  /// Begins a section.
  mutating func begin(_ table: ChangeTable, columns: [String], rows: Int) {
    Self.append(table.name, to: &bytes)
    Self.append(UInt64(columns.count), to: &bytes)
    for column in columns { Self.append(column, to: &bytes) }
    Self.append(UInt64(rows), to: &bytes)
  }

  /// Adds a row that was encoded already.
  mutating func add(row: some Collection<UInt8>) {
    bytes.append(contentsOf: row)
  }

  /// Adds the row that a statement stands on.
  mutating func add(_ row: RawStatement, columns: Int) {
    row.append(columns: columns, to: &bytes)
  }

  /// The entry that vouches for a body: its digest and its length in the fields of a report.
  static func entry(of body: UnsafeRawBufferPointer, kind: EntryKind) -> EntryRecord {
    var hash = SHA256()
    hash.update(bufferPointer: body)
    var bytes = [UInt8](repeating: 0, count: EntryRecord.size)
    let digest = Array(hash.finalize())
    bytes.replaceSubrange(0..<16, with: digest[..<16])
    bytes.replaceSubrange(36..<52, with: digest[16...])
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: body.count).littleEndian) {
      bytes.replaceSubrange(52..<56, with: $0)
    }
    bytes[56] = kind.rawValue
    return bytes.withUnsafeBytes { buffer in
      // 64 bytes were made above, so there is an address.
      buffer.baseAddress.map(EntryRecord.init(at:))
        ?? EntryRecord(
          report: ReportID(high: 0, low: 0), group: 0, day: 0, lesson: 0, pass: 0, outcome: 0,
          language: 0)
    }
  }

  /// Adds the next value of a row: a whole number.
  mutating func add(number: Int) {
    let number = Int64(number)
    Self.append(UInt64(bitPattern: number << 1 ^ number >> 63) << 2 | 1, to: &bytes)
  }

  /// Adds the next value of a row: a text.
  mutating func add(utf8: UnsafeRawBufferPointer) {
    Self.append(UInt64(utf8.count) << 2 | 2, to: &bytes)
    bytes.append(contentsOf: utf8)
  }

  /// Adds the next value of a row: bytes.
  mutating func add(bytes content: [UInt8]) {
    Self.append(UInt64(content.count) << 2 | 3, to: &bytes)
    bytes += content
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    append(UInt64(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  @inline(__always)
  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
