/// Where the cells of a task stand, and what that costs.
package struct Placement: Hashable, Sendable {
  /// The place of each cell; nil when it has none.
  package let places: [Int?]
  /// The cost of the whole.
  package let cost: PlanCost
  /// Whether the search ran to its end, so that no better one exists.
  package let isProven: Bool
}
