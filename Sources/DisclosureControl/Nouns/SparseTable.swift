/// A table in which more than half of the numbers about people would be withheld.
package struct SparseTable: Hashable, Sendable {
  /// How the table can be made coarser.
  package enum Coarsening: Hashable, Sendable {
    /// Leave a dimension out.
    case without(String)
    /// Show the outer values instead of the inner ones, such as regions instead of districts.
    case outer(String, insteadOf: String)
  }

  /// How many numbers would be withheld.
  package let withheld: Int
  /// Of how many.
  package let numbers: Int
  /// The finest coarser table that shows at least half; nil when none does.
  package let proposal: Coarsening?
}
