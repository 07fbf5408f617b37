import Glibc

/// Writes a CSV file (RFC 4180, LF) through a buffer, to a file that appears when it is whole, or to memory.
///
/// A failure to write is kept and thrown by ``finish()`` or the next ``endRow()``, so that fields need no `try`.
package struct CSVWriter: ~Copyable {
  /// How many bytes are gathered before they are written.
  package static let bufferSize = 1 << 18

  private let output: OutputFile?
  private let separator: UInt8
  private let separators: UInt64
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity = CSVWriter.bufferSize
  private var filled = 0
  private var flushed = 0
  private var isRowStart = true
  private var fault: TableFault?

  /// Begins a file at a path; it is there once ``finish()`` was called.
  ///
  /// - Parameters:
  ///   - path: Where the file will be.
  ///   - separator: What stands between fields.
  ///   - hasMark: Whether a byte order mark comes first, by which Excel knows UTF-8.
  /// - Throws: A fault when the folder cannot be written to.
  package init(
    path: String, separator: CSVSeparator = .comma, hasMark: Bool = false
  ) throws(TableFault) {
    let output = OutputFile(path: path)
    try output.create()
    self.init(output: output, separator: separator, hasMark: hasMark)
  }

  /// Begins a table in memory, to be had by ``takeBytes()``.
  package init(separator: CSVSeparator = .comma, hasMark: Bool = false) {
    self.init(output: nil, separator: separator, hasMark: hasMark)
  }

  private init(output: OutputFile?, separator: CSVSeparator, hasMark: Bool) {
    self.output = output
    self.separator = separator.rawValue
    separators = WordScan.pattern(separator.rawValue)
    buffer = .allocate(capacity: capacity)
    if hasMark {
      buffer.update(from: [0xEF, 0xBB, 0xBF], count: 3)
      filled = 3
    }
  }

  deinit {
    buffer.deallocate()
  }

  /// How many bytes the table has so far.
  package var count: Int { flushed + filled }

  /// Writes a field, in quotes when it needs them.
  package mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes a field of bytes, in quotes when it needs them.
  package mutating func write(_ field: UnsafeRawBufferPointer) {
    guard needsQuotes(field) else { return write(code: field) }
    beginField(field.count * 2 + 2)
    let quote = UInt8(ascii: "\"")
    buffer[filled] = quote
    filled += 1
    for byte in field {
      if byte == quote {
        buffer[filled] = quote
        filled += 1
      }
      buffer[filled] = byte
      filled += 1
    }
    buffer[filled] = quote
    filled += 1
  }

  /// Writes a field that is known to need no quotes: a code, a number, a date.
  package mutating func write(code field: UnsafeRawBufferPointer) {
    beginField(field.count)
    guard let base = field.baseAddress else { return }
    UnsafeMutableRawPointer(buffer + filled).copyMemory(from: base, byteCount: field.count)
    filled += field.count
  }

  /// Writes a whole number.
  package mutating func write(_ number: Int) {
    beginField(20)
    var rest = number.magnitude
    var digits = 1
    var bound: UInt = 10
    while digits < 19, rest >= bound {
      digits += 1
      bound *= 10
    }
    if rest >= 10_000_000_000_000_000_000 { digits = 20 }
    if number < 0 {
      buffer[filled] = UInt8(ascii: "-")
      filled += 1
    }
    for place in stride(from: digits - 1, through: 0, by: -1) {
      buffer[filled + place] = UInt8(48 + rest % 10)
      rest /= 10
    }
    filled += digits
  }

  /// Writes a field with nothing in it.
  package mutating func writeEmpty() {
    beginField(0)
  }

  /// Writes some whole rows, separators and line ends included, as they are.
  package mutating func write(rows: UnsafeRawBufferPointer) {
    reserve(rows.count)
    guard let base = rows.baseAddress else { return }
    UnsafeMutableRawPointer(buffer + filled).copyMemory(from: base, byteCount: rows.count)
    filled += rows.count
  }

  /// Ends the row.
  package mutating func endRow() throws(TableFault) {
    reserve(1)
    buffer[filled] = 10
    filled += 1
    isRowStart = true
    if let fault { throw fault }
  }

  /// Writes a row of texts.
  package mutating func writeRow(_ fields: some Sequence<String>) throws(TableFault) {
    for field in fields { write(field) }
    try endRow()
  }

  /// Writes what is left and gives the file its name.
  package mutating func finish() throws(TableFault) {
    flush()
    if let fault { throw fault }
    try output?.commit()
  }

  /// The table that was written to memory; the writer is empty afterwards.
  package mutating func takeBytes() -> [UInt8] {
    let bytes = [UInt8](UnsafeBufferPointer(start: buffer, count: filled))
    filled = 0
    return bytes
  }

  @inline(__always)
  private mutating func beginField(_ count: Int) {
    reserve(count + 1)
    if isRowStart {
      isRowStart = false
    } else {
      buffer[filled] = separator
      filled += 1
    }
  }

  @inline(__always)
  private mutating func reserve(_ count: Int) {
    if filled + count > capacity { makeRoom(count) }
  }

  private mutating func makeRoom(_ count: Int) {
    flush()
    guard filled + count > capacity else { return }
    let larger = max(capacity * 2, filled + count)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: buffer, count: filled)
    buffer.deallocate()
    buffer = moved
    capacity = larger
  }

  private mutating func flush() {
    guard let output else { return }
    if fault == nil {
      do throws(TableFault) {
        try output.write(UnsafeRawBufferPointer(start: buffer, count: filled))
      } catch {
        fault = error
      }
    }
    flushed += filled
    filled = 0
  }

  private func needsQuotes(_ field: UnsafeRawBufferPointer) -> Bool {
    guard let base = field.baseAddress else { return false }
    var place = 0
    while place + 8 <= field.count {
      let word = (base + place).loadUnaligned(as: UInt64.self)
      let found =
        WordScan.matches(word, separators) | WordScan.matches(word, WordScan.pattern(34))
        | WordScan.matches(word, WordScan.pattern(10))
        | WordScan.matches(word, WordScan.pattern(13))
      if found != 0 { return true }
      place += 8
    }
    while place < field.count {
      let byte = field[place]
      if byte == separator || byte == 34 || byte == 10 || byte == 13 { return true }
      place += 1
    }
    return false
  }
}
