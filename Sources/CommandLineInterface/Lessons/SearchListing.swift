import Diagnostics
import LessonContent
import Programme

/// What a search found.
enum SearchListing {
  /// A row a hit; with a width, only so much of its text as stands around the first word found.
  static func listing(of hits: [SearchHit], width: Int? = nil) -> Listing {
    var listing = Listing([
      .init("lesson", Phrases.Heading.lesson), .init("language", Phrases.Heading.language),
      .init("line", Phrases.Heading.line), .init("text", Phrases.Workshop.text),
    ])
    for hit in hits {
      listing.append([
        .text(hit.lesson.text), .text(hit.language.code), .number(hit.line),
        .text(width.map { excerpt(of: hit.text, width: $0) } ?? hit.text),
      ])
    }
    return listing
  }

  /// The text around its first mark, cut between words, with `…` where something is left out.
  static func excerpt(of text: String, width: Int) -> String {
    guard text.count > width else { return text }
    let mark = text.firstIndex(of: "‹") ?? text.startIndex
    let before = text[..<mark].suffix(width / 3)
    let start =
      before.startIndex == text.startIndex
      ? text.startIndex : before.firstIndex(of: " ").map { text.index(after: $0) } ?? mark
    let rest = text[start...]
    let cut = rest.prefix(width)
    let end =
      cut.endIndex == text.endIndex
      ? cut.endIndex : cut.lastIndex(of: " ") ?? cut.endIndex
    return (start == text.startIndex ? "" : "… ") + text[start..<end]
      + (end == text.endIndex ? "" : " …")
  }
}
