import Chronology
import Diagnostics
import EducationRegistry
import Scheduling

/// The visits of a region as rows, those who stay without one at the end.
enum VisitListing {
  /// A row a visit, then a row an institution that stays without.
  static func listing(
    of plan: VisitPlan, registry: RegistrySnapshot, language: InterfaceLanguage
  ) -> Listing {
    var listing = Listing([
      .init("date", Phrases.Heading.date), .init("specialist", Phrases.Heading.specialist),
      .init("institution", Phrases.Heading.institution), .init("name", Phrases.Heading.name),
      .init("groups", Phrases.Heading.groups), .init("travel", Phrases.Heading.travel),
      .init("why", Phrases.Heading.reason),
    ])
    let ways = [Phrases.Plan.wayOwn, Phrases.Plan.wayNear, Phrases.Plan.wayFar]
    for visit in plan.visits {
      let institution = registry.institutions[visit.institution]
      listing.append([
        .text(visit.day.iso), .text(visit.specialist), .text(institution.code),
        .text(institution.name.text(language)), .number(visit.groups),
        .term(String(visit.travel), ways[visit.travel]), .nothing,
      ])
    }
    for rest in plan.unserved {
      let institution = registry.institutions[rest.institution]
      listing.append([
        .nothing, .nothing, .text(institution.code), .text(institution.name.text(language)),
        .number(rest.groups), .nothing,
        .term(rest.reason.rawValue, Phrases.Plan.unserved(rest.reason.rawValue)),
      ])
    }
    return listing
  }
}
