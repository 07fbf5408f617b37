/// One paragraph-sized piece of a lesson text, with whom it is for.
package struct Block: Hashable, Sendable {
  /// What a block is; text without a label is the teacher's, so that a slip can never show it to a child.
  package enum Kind: Hashable, Sendable {
    /// For the teacher, and in the part for home for the parents.
    case teacher(Markdown)
    /// A safeguarding note for the teacher.
    case caution(Markdown)
    /// What the pupil sees.
    case screen(Markdown)
    /// A picture by its name among the lesson's media, and its alternative text.
    case picture(file: String, alt: String)
    /// A sound by its name among the lesson's recordings, and its words: whoever cannot hear it reads them.
    case sound(file: String, words: String)
    /// A film likewise: what is said and what is seen.
    case film(file: String, words: String)
    /// How the step goes without a screen.
    case withoutScreen(Markdown)
    /// A question with its answers.
    case question(Question)
  }

  /// What it is.
  package let kind: Kind
  /// The line it begins on, counted from 1.
  package let line: Int

  /// A block at a line.
  package init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
