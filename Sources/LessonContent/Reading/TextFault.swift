/// What the parser could not place in a lesson text, and on which line.
struct TextFault: Sendable {
  /// What may be wrong with a line.
  enum Kind: Sendable {
    /// A word with a colon at the start of a line that is no label; the label meant, when one is near.
    case unknownLabel(found: String, meant: String?)
    /// A heading that is none of the fixed ones; the heading meant, when one is near.
    case unknownHeading(found: String, meant: String?)
    /// A part that the text has already.
    case repeatedHeading(found: String)
    /// A label where it means nothing.
    case misplacedLabel(found: String)
    /// Text where nobody will read it.
    case strayText(found: String)
    /// A step whose heading does not end in its minutes.
    case stepMinutes(found: String)
    /// A list item below a question that is not marked as right or wrong.
    case unmarkedAnswer(found: String)
  }

  /// What is wrong.
  let kind: Kind
  /// The line, counted from 1.
  let line: Int
}
