import Chronology
import Diagnostics
import Programme
import Scheduling

/// The days on which a group could catch up.
enum OfferListing {
  /// A row an offer.
  static func listing(
    _ offers: [CatchUp.Offer], level: Level, programme: LessonProgramme,
    titles: TeachingLanguage
  ) -> Listing {
    var listing = Listing([
      .init("date", Phrases.Heading.date), .init("weekday", Phrases.Heading.weekday),
      .init("lesson", Phrases.Heading.entry), .init("pass", Phrases.Heading.pass),
      .init("title", Phrases.Heading.title), .init("place", Phrases.Heading.slot),
    ])
    let entries = programme.entries(of: level)
    for offer in offers {
      let entry = entries[entries.startIndex + offer.cell.topic]
      listing.append([
        .text(offer.day.iso),
        .term(String(offer.day.weekday), Phrases.Plan.weekdays[offer.day.weekday - 1]),
        .text(entry.id.text), .number(Int(offer.cell.pass.number)),
        .text(entry.title.text(titles)),
        offer.isSecond
          ? .term("second", Phrases.Plan.secondOfWeek) : .term("reserve", Phrases.Plan.reserve),
      ])
    }
    return listing
  }
}
