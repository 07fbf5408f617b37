package import Chronology

/// What a table is to show.
package struct Question: Hashable, Sendable {
  /// What the rows are.
  package var rows: Dimension
  /// What the columns are; nil for no split.
  package var columns: Dimension?
  /// The numbers wanted, in order.
  package var measures: [Measure]
  /// The days asked about: planned lessons by the day of the plan, sessions by the day on which they took place.
  package var period: DayRange
  /// What is counted at all; everything when there is none.
  package var filters: [QuestionFilter] = []
  /// Whether cohorts of adults are counted, and children are not; no table counts both.
  package var isOfAdults = false
  /// As of which state of the ledger; nil for all that it knows.
  package var knownBy: KnownBy?
  /// In which order the rows stand.
  package var order = RowOrder.asListed
  /// How many rows are shown; nil for all.
  package var limit: RowLimit?
  /// What stands in the lines of totals.
  package var totals = TotalStyle.whole
  /// Whether the parts of a whole are shown as shares of it.
  package var shares = ShareStyle.none
  /// What the numbers are compared with; nil for nothing.
  package var comparison: Comparison?

  /// A question about some days.
  package init(rows: Dimension, columns: Dimension?, measures: [Measure], period: DayRange) {
    self.rows = rows
    self.columns = columns
    self.measures = measures
    self.period = period
  }

  /// A question about a school year up to a day.
  package init(rows: Dimension, columns: Dimension?, measures: [Measure], through: SchoolDay) {
    self.init(
      rows: rows, columns: columns, measures: measures, period: Period.schoolYear(through: through))
  }

  /// The last day whose sessions are due.
  package var through: SchoolDay { period.last }

  /// Every dimension that rows, columns or filters name.
  package var dimensions: [Dimension] {
    [rows] + [columns].compactMap(\.self) + filters.map(\.dimension)
  }
}
