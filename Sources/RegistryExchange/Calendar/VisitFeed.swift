package import Chronology
package import EducationRegistry
package import Programme
package import Scheduling

/// A specialist's visits as a calendar to subscribe to.
package enum VisitFeed {
  /// The feed of one specialist.
  ///
  /// A specialist is in one institution a day, so a visit's UID is the specialist and the day: a plan made anew replaces
  /// it. SEQUENCE grows with every closure that was decided, DTSTAMP is the day on which the plan was made.
  ///
  /// - Parameters:
  ///   - specialist: The specialist's code.
  ///   - visits: The plan of visits.
  ///   - registry: The registry.
  ///   - made: The day on which the plan was made.
  ///   - language: The language of names.
  ///   - summary: The heading of a visit from the institution's name and the number of groups.
  /// - Returns: The feed.
  package static func bytes(
    of specialist: String, visits: VisitPlan, registry: RegistrySnapshot, made: SchoolDay,
    language: TeachingLanguage, summary: (_ institution: String, _ groups: Int) -> String
  ) -> [UInt8] {
    var feed = CalendarFeed(name: specialist)
    for visit in visits.visits where visit.specialist == specialist {
      let institution = registry.institutions[visit.institution]
      let name = institution.name.text(language)
      var event = CalendarFeed.Event(
        id: "\(specialist).\(visit.day.iso)@qorgan", sequence: registry.closures.count,
        stamp: made, day: visit.day, minute: 0, summary: summary(name, visit.groups),
        details: institution.code,
        place: registry.districts[institution.district].name.text(language))
      event.isAllDay = true
      feed.add(event)
    }
    return feed.finish()
  }
}
