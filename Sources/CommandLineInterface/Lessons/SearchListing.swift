import Diagnostics
import LessonContent
import Programme

/// What a search found.
enum SearchListing {
  /// A row a hit.
  static func listing(of hits: [SearchHit]) -> Listing {
    var listing = Listing([
      .init("lesson", Phrases.Heading.lesson), .init("language", Phrases.Heading.language),
      .init("line", Phrases.Heading.line), .init("text", Phrases.Workshop.text),
    ])
    for hit in hits {
      listing.append([
        .text(hit.lesson.text), .text(hit.language.code), .number(hit.line), .text(hit.text),
      ])
    }
    return listing
  }
}
