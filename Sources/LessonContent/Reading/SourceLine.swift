/// One line of a lesson text, as it is before Markdown sees it.
struct SourceLine: Sendable {
  /// What a line may be.
  enum Kind: Sendable {
    case blank
    /// A heading of a level, its marks and spaces taken off.
    case heading(level: Int, text: String)
    /// A known label and what follows its colon.
    case label(TextLabel, rest: String)
    /// An answer to a question.
    case answer(isRight: Bool, text: String)
    /// An item of a list.
    case item(String)
    case prose(String)
  }

  /// What it is; a label that is nearly right counts as the label meant.
  let kind: Kind
  /// What is wrong with its label, if anything.
  let fault: TextFault.Kind?
}
