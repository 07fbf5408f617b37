import Chronology
import DeliveryLedger
import DeliveryModel
import Diagnostics
import Programme

/// The list of sessions to visit, with an empty column for what is found there.
enum SampleListing {
  /// A row a session; those of a made-up country say so.
  static func listing(of sample: SessionSample, hasStrata: Bool, isSynthetic: Bool) -> Listing {
    var columns: [Listing.Column] = [
      .init("number", Phrases.Review.number), .init("institution", Phrases.Heading.institution),
      .init("group", Phrases.Heading.group), .init("date", Phrases.Heading.date),
      .init("lesson", Phrases.Heading.entry), .init("present", Phrases.Heading.present),
      .init("report_id", Phrases.Heading.report), .init("position", Phrases.Heading.position),
      .init("as_of", Phrases.Review.asOf), .init("found", Phrases.Review.visited),
    ]
    // The last column is the one to fill in.
    if isSynthetic {
      columns.insert(.init("synthetic", Phrases.Heading.synthetic), at: columns.count - 1)
    }
    if hasStrata { columns.insert(.init("stratum", Phrases.Review.stratum), at: 1) }
    var listing = Listing(columns)
    for (place, item) in sample.items.enumerated() {
      let session = item.session
      var fields: [Listing.Field] = [
        .number(place + 1), .text(item.institution), .text(session.group),
        .text(session.day.iso), .text(session.lesson),
        session.present.map { .number($0) } ?? .nothing, .text(session.report.text),
        .number(session.position), .number(sample.position), .nothing,
      ]
      if isSynthetic { fields.insert(.text("synthetic"), at: fields.count - 1) }
      if hasStrata { fields.insert(.text(sample.strata[item.stratum].name), at: 1) }
      listing.append(fields)
    }
    return listing
  }
}
