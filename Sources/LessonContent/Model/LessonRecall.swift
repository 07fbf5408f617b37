package import Chronology

/// That a published version of a lesson was withdrawn.
package struct LessonRecall: Hashable, Sendable {
  /// Why it was; a closed list, so that it can be counted and said in every language.
  package enum Reason: String, CaseIterable, Sendable {
    /// Something in it is not true, or no longer.
    case wrongFact = "wrong-fact"
    /// It may hurt or frighten a child, or teach what endangers.
    case harmful
    /// The law that it rests on has changed.
    case lawChanged = "law-changed"
    /// A help line in it is wrong.
    case wrongContact = "wrong-contact"
    /// Its languages do not say the same.
    case languagesDiffer = "languages-differ"
    /// A picture or a text in it belongs to somebody, or shows somebody.
    case rights
    /// An authority ordered it.
    case byOrder = "by-order"
  }

  /// The version that was withdrawn.
  package let version: Int
  /// Why.
  package let reason: Reason
  /// Who did it.
  package let by: String
  /// The day it was done.
  package let on: SchoolDay
  /// The SHA-256 of what was taught.
  package let digest: String

  /// A recall.
  package init(version: Int, reason: Reason, by: String, on: SchoolDay, digest: String) {
    self.version = version
    self.reason = reason
    self.by = by
    self.on = on
    self.digest = digest
  }
}
