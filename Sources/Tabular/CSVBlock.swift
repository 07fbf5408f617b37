import Glibc

/// Some whole records of a CSV file, so that one thread can read while another parses.
package struct CSVBlock: Sendable {
  /// The records, UTF-8, then eight zero bytes so that the last word can be read as one.
  let padded: [UInt8]
  /// The line on which the first record begins, counted from 1.
  package let firstLine: Int
  /// How many lines there are in it, those in quotes included.
  package let lineCount: Int
  /// How many bytes of the file came before it, as UTF-8.
  package let offset: Int
  let separator: UInt8
  let hasQuotes: Bool

  /// How many bytes the records have.
  package var count: Int { padded.count - 8 }

  /// Gives each row to the closure in order; lines with nothing on them are passed over.
  package func forEachRow(_ body: (borrowing CSVRow) throws -> Void) rethrows {
    let fields = UnsafeMutablePointer<CSVField>.allocate(capacity: CSVReader.columnLimit)
    defer { fields.deallocate() }
    let unescaped = UnsafeMutablePointer<UInt8>.allocate(capacity: hasQuotes ? count : 1)
    defer { unescaped.deallocate() }
    try padded.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var rows = RowScan(
        base: base, limit: count, separator: separator, line: firstLine, hasQuotes: hasQuotes,
        fields: fields, unescaped: unescaped)
      while rows.advance() {
        try body(rows.row)
      }
    }
  }
}
