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
  /// The acts; nil when the repository has no such file.
  var laws: [Law]?
}
