import Chronology
import DeliveryLedger
import DeliveryModel
import Diagnostics
import Programme

/// The list of sessions to visit, with an empty column for what is found there.
enum SampleListing {
  /// A row a session.
  static func listing(of sample: SessionSample) -> Listing {
    var listing = Listing([
      .init("number", Phrases.Review.number), .init("institution", Phrases.Heading.institution),
      .init("group", Phrases.Heading.group), .init("date", Phrases.Heading.date),
      .init("lesson", Phrases.Heading.entry), .init("present", Phrases.Heading.present),
      .init("report_id", Phrases.Heading.report), .init("position", Phrases.Heading.position),
      .init("as_of", Phrases.Review.asOf), .init("found", Phrases.Review.visited),
    ])
    for (place, item) in sample.items.enumerated() {
      let session = item.session
      listing.append([
        .number(place + 1), .text(item.institution), .text(session.group),
        .text(session.day.iso), .text(session.lesson),
        session.present.map { .number($0) } ?? .nothing, .text(session.report.text),
        .number(session.position), .number(sample.position), .nothing,
      ])
    }
    return listing
  }
}
