package import DeliveryStatistics

/// A finding with what was decided about it.
package struct ReviewedFinding: Hashable, Sendable {
  /// What was found.
  package let finding: Finding
  /// The last decision; nil when there is none.
  package let decision: ReviewDecision?
  /// The decision's place in the journal.
  package let position: Int?
  /// Whether somebody has to look at it: nobody decided, or more was found since.
  package let isOpen: Bool
}
