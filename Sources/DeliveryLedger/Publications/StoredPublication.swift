package import Chronology

/// A publication as the ledger keeps it.
package struct StoredPublication: Hashable, Sendable {
  /// One cell that it said.
  package struct Cell: Hashable, Sendable {
    /// The table.
    package let table: String
    /// The code of the row.
    package let row: String
    /// The code of the column; empty in a table without columns.
    package let column: String
    /// The measure.
    package let measure: String
    /// 0 a value, 1 a true zero, 2 missing, 3 withheld.
    package let state: Int
    /// The number; nil when missing or withheld.
    package let amount: Int?
    /// What it is a share of; nil for a plain count.
    package let outOf: Int?

    /// A cell.
    package init(
      table: String, row: String, column: String, measure: String, state: Int, amount: Int?,
      outOf: Int?
    ) {
      self.table = table
      self.row = row
      self.column = column
      self.measure = measure
      self.state = state
      self.amount = amount
      self.outOf = outOf
    }
  }

  /// One number about people in it.
  package struct Number: Hashable, Sendable {
    /// What it is: `measure|dimension=code|…`.
    package let number: String
    /// How much, withheld or not.
    package let amount: Int
    /// From which count on it may be shown.
    package let threshold: Int
    /// `shown` or `withheld`.
    package let zeros: String
    /// `cumulative` or `stock`.
    package let growth: String
    /// Whether the publication withheld it.
    package let isWithheld: Bool

    /// A number.
    package init(
      number: String, amount: Int, threshold: Int, zeros: String, growth: String,
      isWithheld: Bool
    ) {
      self.number = number
      self.amount = amount
      self.threshold = threshold
      self.zeros = zeros
      self.growth = growth
      self.isWithheld = isWithheld
    }
  }

  /// Its name.
  package let name: String
  /// The days that it covers.
  package let period: DayRange
  /// How many entries its numbers know.
  package let position: Int
  /// The name of the publication that was the last when this one was made; nil for the first.
  package let previous: String?
  /// What it said.
  package let cells: [Cell]
  /// Its numbers about people.
  package let numbers: [Number]

  /// A publication.
  package init(
    name: String, period: DayRange, position: Int, previous: String?, cells: [Cell],
    numbers: [Number]
  ) {
    self.name = name
    self.period = period
    self.position = position
    self.previous = previous
    self.cells = cells
    self.numbers = numbers
  }
}
