/// The settings of disclosure control.
package struct DisclosurePolicy: Hashable, Sendable {
  /// The least count of persons in what the ledger and the registry know.
  package let threshold: Int
  /// The least count in surveys and in anything from outside about persons.
  package let outsideThreshold: Int

  /// Below this no setting goes: a count of one or two is always withheld.
  package static let leastThreshold = 3
  /// The least for surveys and for anything from outside about persons.
  package static let leastOutsideThreshold = 5
  /// Above this nothing about a school would be left.
  package static let mostThreshold = 1_000

  /// A policy; five and ten unless set otherwise.
  package init(threshold: Int = 5, outsideThreshold: Int = 10) {
    self.threshold = threshold
    self.outsideThreshold = outsideThreshold
  }

  /// Heads counted in sessions, which add up over time.
  package var headCounts: ProtectionRule {
    ProtectionRule(threshold: threshold, zeros: .shown, growth: .cumulative)
  }

  /// Persons on a register at a moment: pupils, trained deliverers.
  package var registers: ProtectionRule {
    ProtectionRule(threshold: threshold, zeros: .shown, growth: .stock)
  }

  /// Answers of persons, and persons counted by somebody else.
  package var answers: ProtectionRule {
    ProtectionRule(threshold: outsideThreshold, zeros: .withheld, growth: .stock)
  }
}
