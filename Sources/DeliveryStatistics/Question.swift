package import Chronology

/// What a table is to show.
package struct Question: Hashable, Sendable {
  /// What the rows are.
  package let rows: Dimension
  /// What the columns are; nil for no split.
  package let columns: Dimension?
  /// The numbers wanted, in order.
  package let measures: [Measure]
  /// The last day whose sessions are due.
  package let through: SchoolDay

  /// A question.
  package init(rows: Dimension, columns: Dimension?, measures: [Measure], through: SchoolDay) {
    self.rows = rows
    self.columns = columns
    self.measures = measures
    self.through = through
  }
}
