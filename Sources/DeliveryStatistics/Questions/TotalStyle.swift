/// What stands in the lines of totals.
package enum TotalStyle: String, CaseIterable, Hashable, Sendable {
  /// The whole, counted anew where the parts do not add up to it.
  case whole
  /// Sums only; where parts do not add up, there is none, and the table says why.
  case sums
  /// Nothing.
  case none
}

/// Of what whole the numbers are shown as shares.
package enum ShareStyle: String, CaseIterable, Hashable, Sendable {
  /// Of none.
  case none
  /// Of the table's total.
  case table
  /// Of their row's total.
  case row
  /// Of their column's total.
  case column
}
