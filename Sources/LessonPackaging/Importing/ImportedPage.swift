/// What a page of a foreign package says, in the terms of a lesson.
struct ImportedPage: Sendable {
  enum Piece: Hashable, Sendable {
    /// A paragraph as Markdown on one line.
    case paragraph(String)
    /// The entries of a list as Markdown, each on one line.
    case list([String], isOrdered: Bool)
    /// A picture by its name in the package, and its alternative text.
    case picture(String, alt: String)
  }

  /// What a page may hold that no lesson text can.
  enum Loss: String, CaseIterable, Sendable {
    case video, audio, frame, object, form, table, script, link, picture, alt, empty, long
  }

  let file: String
  var title = ""
  var pieces: [Piece] = []
  /// What could not be taken, with what it was about.
  var losses: [(loss: Loss, subject: String)] = []

  /// The page as far as it fits into so many bytes, which are counted down.
  func fitting(_ left: inout Int) -> ImportedPage {
    var page = self
    page.pieces = []
    for piece in pieces {
      left -= piece.size
      guard left >= 0 else { break }
      page.pieces.append(piece)
    }
    if page.pieces.count < pieces.count {
      // What follows is left out too: a gap in the middle would be read over.
      left = 0
      page.losses.append((.long, ""))
    }
    return page
  }
}

extension ImportedPage.Piece {
  /// About how many bytes of a lesson text it becomes, its label included.
  fileprivate var size: Int {
    switch self {
    case .paragraph(let text): text.utf8.count + 20
    case .list(let items, _): items.reduce(20) { $0 + $1.utf8.count + 8 }
    case .picture(let name, let alt): name.utf8.count + alt.utf8.count + 20
    }
  }
}
