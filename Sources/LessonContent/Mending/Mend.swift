/// One thing that was put right on a line: what a word processor or a telephone left behind.
package struct Mend: Hashable, Sendable {
  /// What can be put right without asking: it never changes what is said.
  package enum Kind: String, CaseIterable, Sendable {
    /// A byte order mark at the start of the file.
    case byteOrderMark = "bom"
    /// A space that is none, such as a no-break space or a tab.
    case space
    /// A character that nobody sees.
    case invisible
    /// A letter in two pieces, such as `и` and a breve for `й`.
    case composed
    /// A dash where a hyphen belongs, as in `112–ге`.
    case hyphen
    /// A bullet or dash for the `-` of a list.
    case bullet
    /// Letters of another alphabet in a label.
    case lookAlike = "look-alike"
    /// No space after the colon of a label.
    case colon
  }

  /// The line, counted from 1.
  package let line: Int
  /// What was put right there, each kind once.
  package let kinds: [Kind]
  /// The line as it was.
  package let before: String
  /// The line as it is now.
  package let after: String
}
