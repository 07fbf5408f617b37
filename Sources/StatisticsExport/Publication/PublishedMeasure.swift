package import Diagnostics

/// A measure as a publication defines it.
package struct PublishedMeasure: Hashable, Sendable {
  /// The name in files, such as `not-reported`.
  package let id: String
  /// The heading.
  package let title: Sentence
  /// What is counted.
  package let unit: Sentence
  /// What it is a share of; nil when it is no share.
  package let denominator: Sentence?
  /// What counts and what does not.
  package let definition: Sentence
  /// Over what its numbers must not be added; nil when they may be over everything.
  package let caution: Sentence?
  /// Whether it counts people, so that small numbers are withheld.
  package let isAboutPeople: Bool

  /// A measure.
  package init(
    id: String, title: Sentence, unit: Sentence, denominator: Sentence?, definition: Sentence,
    caution: Sentence?, isAboutPeople: Bool
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.denominator = denominator
    self.definition = definition
    self.caution = caution
    self.isAboutPeople = isAboutPeople
  }
}
