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

  /// The rows as columns.
  private(set) var groups = GroupTable()
  /// The marks of their codes.
  private(set) var marks: [UInt64] = []
  /// The lines on which they begin.
  private(set) var lines: [Int32] = []
  /// The other rows, in their order.
  private(set) var left: [Left] = []

  private var rows: [GroupRow] = []
  private var codes = CodeColumn()

  /// Room for the rows of a block.
  init(lineCount: Int) {
    rows.reserveCapacity(lineCount)
    codes.reserve(lineCount)
    marks.reserveCapacity(lineCount)
    lines.reserveCapacity(lineCount)
  }

  /// Adds a row.
  mutating func append(_ row: GroupRow, code: UnsafeRawBufferPointer, line: Int) {
    rows.append(row)
    codes.append(code)
    marks.append(CodeMarks.mark(of: code))
    lines.append(Int32(line))
  }

  /// Makes columns of the rows, which come as they stand in the file.
  mutating func finish() {
    groups = GroupTable(rows: rows, codes: codes)
    rows = []
    codes = CodeColumn()
  }

  /// Leaves a row to the long way.
  mutating func leave(line: Int) {
    left.append(Left(rowsBefore: rows.count, line: line))
  }
}
