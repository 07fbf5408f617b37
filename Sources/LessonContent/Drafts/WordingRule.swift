import Programme

/// Words that a text for some stages does without, and better ones.
struct WordingRule: Sendable {
  /// What is not said, as it stands in the list.
  let sayNot: String
  /// What is said instead; empty when the list has nothing.
  let sayInstead: String
  /// The stages it holds for; empty for all.
  let stages: Set<Stage>
  /// Words that make it harmless where they stand in the same line.
  let unless: [String]
}
