import EducationRegistry

/// The rows of one block of `groups.csv` that were plainly right, as numbers, and where the others stand.
struct GroupChunk: Sendable {
  /// A row that has to go the long way.
  struct Left: Sendable {
    /// How many plainly right rows of the block came before it.
    let rowsBefore: Int
    /// The line on which it begins.
    let line: Int
  }

  /// The rows.
  private(set) var rows: [GroupRow] = []
  /// Their codes.
  private(set) var codes = CodeColumn()
  /// The lines on which they begin.
  private(set) var lines: [Int32] = []
  /// The other rows, in their order.
  private(set) var left: [Left] = []

  /// Room for the rows of a block.
  init(lineCount: Int) {
    rows.reserveCapacity(lineCount)
    codes.reserve(lineCount)
    lines.reserveCapacity(lineCount)
  }

  /// Adds a row.
  mutating func append(_ row: GroupRow, code: UnsafeRawBufferPointer, line: Int) {
    rows.append(row)
    codes.append(code)
    lines.append(Int32(line))
  }

  /// Leaves a row to the long way.
  mutating func leave(line: Int) {
    left.append(Left(rowsBefore: rows.count, line: line))
  }
}
