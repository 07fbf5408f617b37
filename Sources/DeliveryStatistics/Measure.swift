package import Diagnostics

/// A number that can be asked for, with everything that is needed to defend it.
package struct Measure: Hashable, Sendable {
  /// How the number comes about.
  package enum Basis: Hashable, Sendable {
    /// A sum over class groups.
    case sum(Quantity)
    /// One sum over another, shown in per cent.
    case ratio(Quantity, of: Quantity)
    /// How many institutions have a group.
    case institutions
    /// How many institutions have a group with a report.
    case reportingInstitutions
  }

  /// The name in commands and files, such as `not-reported`.
  package let id: String
  /// The heading.
  package let title: Sentence
  /// What is counted.
  package let unit: Sentence
  /// What it is a share of; nil when it is no share.
  package let denominator: Sentence?
  /// What counts and what does not, in one sentence.
  package let definition: Sentence
  /// How the number comes about.
  package let basis: Basis

  /// A measure.
  package init(
    id: String, title: Sentence, unit: Sentence, denominator: Sentence? = nil,
    definition: Sentence, basis: Basis
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.denominator = denominator
    self.definition = definition
    self.basis = basis
  }

  /// Whether the numbers of parts add up to the number of the whole, whatever the parts.
  package var isAdditive: Bool {
    switch basis {
    case .sum: true
    case .ratio, .institutions, .reportingInstitutions: false
    }
  }
}

extension Measure {
  /// Every measure there is.
  package static let all: [Measure] = [
    held, due, fulfilled, coverage, notHeld, notReported, closed, present, enrolled, attendance,
    groups, pupils, institutions, institutionsReporting,
  ]

  /// The measure of a name, else nil.
  package init?(id: some StringProtocol) {
    guard let measure = Self.all.first(where: { $0.id == id }) else { return nil }
    self = measure
  }
}
