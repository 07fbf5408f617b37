package import Chronology
package import DeliveryStatistics

/// The publication before, as far as a later one compares itself with it.
package struct EarlierVintage: Sendable {
  /// Which cell.
  package struct Key: Hashable, Sendable {
    let table: String
    let row: String
    let column: String
    let measure: String

    /// The cell of those codes.
    package init(table: String, row: String, column: String, measure: String) {
      self.table = table
      self.row = row
      self.column = column
      self.measure = measure
    }
  }

  /// Its name.
  package let id: String
  /// Its last day.
  package let periodTo: SchoolDay
  /// How many entries its numbers knew.
  package let position: Int
  /// What it said.
  package let cells: [Key: TableCell]

  /// A vintage that was published.
  package init(id: String, periodTo: SchoolDay, position: Int, cells: [Key: TableCell]) {
    self.id = id
    self.periodTo = periodTo
    self.position = position
    self.cells = cells
  }
}
