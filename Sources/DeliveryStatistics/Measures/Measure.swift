package import Diagnostics

/// A number that can be asked for, with everything that is needed to defend it.
package struct Measure: Hashable, Sendable {
  /// How the number comes about.
  package enum Basis: Hashable, Sendable {
    /// A count.
    case count(Quantity)
    /// One count over another, shown in per cent.
    case ratio(Quantity, of: Quantity)
  }

  /// Whom the number is made for.
  package enum Audience: String, Hashable, Sendable {
    /// It may stand in a publication.
    case published
    /// It helps those who work with it and is never published.
    case working
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
  /// Whether it counts people, so that a small number could expose somebody and falls under disclosure control.
  package let isAboutPeople: Bool
  /// Whom the number is made for.
  package let audience: Audience

  /// A measure.
  package init(
    id: String, title: Sentence, unit: Sentence, denominator: Sentence? = nil,
    definition: Sentence, basis: Basis, isAboutPeople: Bool = false,
    audience: Audience = .published
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.denominator = denominator
    self.definition = definition
    self.basis = basis
    self.isAboutPeople = isAboutPeople
    self.audience = audience
  }

  /// What it is made of: the count, or the upper and the lower part of the share.
  package var quantities: [Quantity] {
    switch basis {
    case .count(let quantity): [quantity]
    case .ratio(let part, let whole): [part, whole]
    }
  }

  /// Whether it is a share.
  package var isRatio: Bool {
    if case .ratio = basis { true } else { false }
  }

  /// Whether the numbers of parts add up to the number of the whole, whatever the parts; over time that only runs on, nothing does.
  package var isAdditive: Bool {
    guard case .count(let quantity) = basis else { return false }
    return Dimension.allCases.allSatisfy { dimension in
      dimension.isCumulative || !quantity.splits(by: dimension)
        || quantity.isAdditive(over: dimension)
    }
  }

  /// Whether the numbers of a dimension's values add up to the number of the whole.
  package func isAdditive(over dimension: Dimension) -> Bool {
    guard case .count(let quantity) = basis else { return false }
    return quantity.isAdditive(over: dimension)
  }

  /// Whether it has a number for each value of the dimension.
  package func splits(by dimension: Dimension) -> Bool {
    quantities.allSatisfy { $0.splits(by: dimension) }
  }

  /// Why the numbers of the dimension's values do not add up; nil where they do.
  package func objection(toAddingOver dimension: Dimension) -> Sentence? {
    if isAdditive(over: dimension) { return nil }
    if isRatio { return MeasureUnit.ratioObjection }
    if !splits(by: dimension) { return dimension.absence }
    return dimension.isCumulative ? MeasureUnit.cumulativeObjection : MeasureUnit.distinctObjection
  }
}

extension Measure {
  /// Every measure there is.
  package static let all: [Measure] =
    [
      held, due, fulfilled, coverage, onTime, notHeld, notReported, closed, gatherings, present,
      enrolled, attendance, groups, groupsWithDue, groupsAtNone, pupilsNotReached, groupsUnderHalf,
      groupsUnderMost,
      groupsOverMost, pupils, institutions, institutionsReporting, reportingShare, otherLanguage,
      trained, staff, certified, certifiedShare,
    ] + notHeldByReason

  /// The measure of a name, else nil.
  package init?(id: some StringProtocol) {
    guard let measure = Self.all.first(where: { $0.id == id }) else { return nil }
    self = measure
  }
}
