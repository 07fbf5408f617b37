package import Programme

/// A piece of a lesson across its languages.
package struct PairedUnit: Hashable, Sendable {
  /// Which piece it is.
  package let part: TextUnit.Part
  /// What it is called in the first language that has it: a step's title, or empty.
  package let title: String
  /// The piece in each language that has it.
  package let units: [TeachingLanguage: TextUnit]
  /// Whether its languages say the same.
  package let state: PairState
}
