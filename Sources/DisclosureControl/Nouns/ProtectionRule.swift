/// From which count on a number about people may be shown, and what an outsider knows about it anyway.
///
/// Counts of sessions and of institutions have no rule, and take no part in disclosure control.
package struct ProtectionRule: Hashable, Sendable {
  /// What becomes of a count of nobody.
  package enum Zeros: String, Sendable {
    /// It is shown, so everybody knows that a withheld number is at least one.
    case shown
    /// It is withheld like a small count: "none of them" is said about each of them.
    case withheld
  }

  /// How a number moves from one vintage to the next.
  package enum Growth: String, Sendable {
    /// It only grows: the difference of two vintages is itself a count of people.
    case cumulative
    /// It is a state, such as an enrolment: where nothing changed, everybody is taken to know it.
    case stock
  }

  /// Counts from 1 (or 0) to below it are withheld.
  package let threshold: Int
  /// What becomes of a count of nobody.
  package let zeros: Zeros
  /// How the number moves.
  package let growth: Growth

  /// A rule; a threshold below 2 protects nobody.
  package init(threshold: Int, zeros: Zeros, growth: Growth) {
    precondition(threshold >= 2, "a threshold of at least two")
    self.threshold = threshold
    self.zeros = zeros
    self.growth = growth
  }

  /// Whether a count must be withheld for its own sake.
  package func isSensitive(_ count: Int) -> Bool {
    count < threshold && (count > 0 || zeros == .withheld)
  }

  /// The least that a withheld number can be, as everybody knows.
  var floor: Int { zeros == .shown ? 1 : 0 }

  /// What an attacker must hold possible of a small count: everything from the least to the threshold.
  ///
  /// Not even that the number is small may follow from what is published.
  var protection: ClosedRange<Int> { floor...threshold }
}
