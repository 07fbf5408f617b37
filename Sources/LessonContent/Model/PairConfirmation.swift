package import Chronology
package import Programme

/// That somebody read pieces of a lesson side by side and found that they say the same.
package struct PairConfirmation: Hashable, Sendable {
  /// Who it was.
  package let by: String
  /// The day it was done.
  package let on: SchoolDay
  /// The digests of each piece in the languages that were read.
  package let pieces: [[TeachingLanguage: String]]

  /// A confirmation.
  package init(by: String, on: SchoolDay, pieces: [[TeachingLanguage: String]]) {
    self.by = by
    self.on = on
    self.pieces = pieces
  }
}
