/// A file of inserted text, numbers not yet put in.
struct SharedDraft: Sendable {
  /// What it is.
  let key: SharedTexts.Key
  /// The text file.
  let source: SourceText
}
