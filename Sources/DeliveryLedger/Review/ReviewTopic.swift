import DeliveryStatistics

/// What a decision is about: a rule, an institution, a school year.
struct ReviewTopic: Hashable {
  let rule: PlausibilityRule
  /// The institution's number in the ledger, from 1.
  let institution: UInt32
  /// The civil year in which the school year begins.
  let year: UInt32

  init(rule: PlausibilityRule, institution: UInt32, year: UInt32) {
    self.rule = rule
    self.institution = institution
    self.year = year
  }

  /// What an entry decides about; nil when it is no decision.
  init?(_ entry: EntryRecord) {
    guard entry.kind == .decision, let rule = PlausibilityRule(rawValue: entry.role) else {
      return nil
    }
    self.init(rule: rule, institution: entry.deliverer, year: entry.text)
  }
}

extension ReviewDecision {
  /// The decision of an entry; nil when it is none that this version knows.
  init?(_ entry: EntryRecord) {
    guard let kind = Kind(rawValue: entry.outcome) else { return nil }
    self.init(kind, explanation: Explanation(rawValue: entry.language))
  }
}
