/// Where a field lies in its row's block; both ends are bitwise complemented when it lies in the unescaped text.
@usableFromInline
struct CSVField {
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32
}

/// One record of a CSV file as slices of the block's bytes, valid only inside the closure it is given to.
///
/// Nothing is copied, and no String is made until somebody asks for one.
package struct CSVRow: ~Copyable {
  @usableFromInline let base: UnsafePointer<UInt8>
  @usableFromInline let unescaped: UnsafePointer<UInt8>
  @usableFromInline let fields: UnsafePointer<CSVField>
  /// How many fields the row has.
  package let count: Int
  /// The line on which it begins, counted from 1, the header included.
  package let line: Int
  /// What is wrong with its form; nil for nearly every row.
  package let flaw: CSVFlaw?
  /// Whether the file ended before a line end: the last line of a file that may be torn.
  package let endsWithoutNewline: Bool
  let start: Int
  let end: Int

  /// The bytes of a field, quotes taken off; empty when the row has no such field.
  @inlinable
  package subscript(place: Int) -> UnsafeRawBufferPointer {
    guard place >= 0, place < count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let field = fields[place]
    if field.start >= 0 {
      return UnsafeRawBufferPointer(
        start: base + Int(field.start), count: Int(field.end &- field.start))
    }
    let start = Int(~field.start)
    return UnsafeRawBufferPointer(start: unescaped + start, count: Int(~field.end) - start)
  }

  /// A field as a String.
  package func text(_ place: Int) -> String {
    String(decoding: self[place], as: UTF8.self)
  }

  /// The row as it stands in the file, without its line end.
  package var raw: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + start, count: end - start)
  }

  /// Whether it is the last line, broken off before its last field.
  package func isTorn(columns: Int) -> Bool {
    endsWithoutNewline && count < columns
  }
}
