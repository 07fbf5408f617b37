@testable import DisclosureControl

/// A table of rows and columns with all its totals, small enough to be attacked by hand.
struct SmallTable {
  let rows: [[Int]]

  init(_ rows: [[Int]]) {
    self.rows = rows
  }

  /// The key of a cell; nil is the total.
  static func key(
    row: Int?, column: Int?, _ more: [CellKey.Coordinate] = []
  ) -> CellKey {
    CellKey(
      "present",
      [("row", row), ("column", column)].compactMap { name, code in
        code.map { CellKey.Coordinate(name, "\($0)") }
      } + more)
  }

  /// Every cell and total.
  func cells(rule: ProtectionRule) throws(DisclosureFault) -> PublicationCells {
    var cells = PublicationCells()
    for (key, value) in values { try cells.add(key, value, rule: rule) }
    return cells
  }

  /// Every cell and total by key.
  var values: [CellKey: Int] {
    var sums: [CellKey: Int] = [:]
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        for key in [
          Self.key(row: row, column: column), Self.key(row: row, column: nil),
          Self.key(row: nil, column: column), Self.key(row: nil, column: nil),
        ] {
          sums[key, default: 0] += value
        }
      }
    }
    return sums
  }
}
