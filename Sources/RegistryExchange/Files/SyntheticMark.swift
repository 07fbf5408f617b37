import Tabular

/// The column by which a file says that it is made up.
enum SyntheticMark {
  static let column = "synthetic"
  static let value = "synthetic"

  /// Whether the row says so.
  static func stands(in row: borrowing CSVRow, _ column: Int, _ check: RowCheck) -> Bool {
    check.bytes(row, column).elementsEqual(value.utf8)
  }
}
