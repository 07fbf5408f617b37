import Programme

/// What the lists beside the lessons say of words and acts.
struct WordLists: Sendable {
  /// An act of `laws.yaml`.
  struct Law: Sendable {
    let id: String
    /// Its number, such as `506`; empty when not known.
    let number: String
  }

  /// What is not said, from `wording/`.
  var wording: [TeachingLanguage: [WordingRule]] = [:]
  /// What the glossary avoids, with the term instead.
  var glossary: [TeachingLanguage: [WordingRule]] = [:]
  /// What the rules of care look for.
  var care: [TeachingLanguage: CareWords] = [:]
  /// The number of the contact centre that the rules of care speak of.
  var centre: String?
  /// How short the texts of a stage are.
  var limits: [Stage: StageLimits] = [:]
  /// How much of a step may go into reading, in hundredths.
  var readingShare = 100
  /// From how much of its word pairs on a session repeats another, in hundredths.
  var repeatedShare = 50
  /// The acts; nil when the repository has no such file.
  var laws: [Law]?
}
