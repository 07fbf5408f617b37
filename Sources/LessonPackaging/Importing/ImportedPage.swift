/// What a page of a foreign package says, in the terms of a lesson.
struct ImportedPage: Sendable {
  enum Piece: Hashable, Sendable {
    /// A paragraph as Markdown on one line.
    case paragraph(String)
    /// The entries of a list as Markdown, each on one line.
    case list([String])
    /// A picture by its name in the package, and its alternative text.
    case picture(String, alt: String)
  }

  /// What a page may hold that no lesson text can.
  enum Loss: String, CaseIterable, Sendable {
    case video, audio, frame, object, form, table, script, link, picture, alt, empty
  }

  let file: String
  var title = ""
  var pieces: [Piece] = []
  /// What could not be taken, with what it was about.
  var losses: [(loss: Loss, subject: String)] = []
}
