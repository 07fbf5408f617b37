import Programme

/// A lesson text as it was read, with its source for the checks that look at lines.
struct TextDraft: Sendable {
  /// The text file.
  let source: SourceText
  /// What the parser found.
  let parts: TextParts
  /// Its words, for phrases.
  let search: PhraseSearch
  /// The text as a value.
  let text: LessonText
}
