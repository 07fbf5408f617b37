import Chronology
package import EducationRegistry
package import Programme
package import Scheduling

/// The plan of groups as a calendar that people subscribe to.
package enum PlanFeed {
  /// The words of a feed that depend on its language.
  package struct Words: Sendable {
    /// `Personal Safety: Thin ice (pass 1)`, from title and pass.
    package let summary: @Sendable (_ title: String, _ pass: Int) -> String
    /// What stands for a group in the details.
    package let group: String

    /// Words.
    package init(
      group: String, summary: @escaping @Sendable (_ title: String, _ pass: Int) -> String
    ) {
      self.summary = summary
      self.group = group
    }
  }

  /// The feed of some groups of a registry, by their places.
  ///
  /// An event keeps its UID wherever its lesson moves; each decision that may have moved it raises SEQUENCE, so a newer
  /// feed replaces an older one. DTSTAMP is the day of that decision, or the first day of the school year.
  package static func bytes(
    of groups: some Sequence<Int>, name: String, registry: RegistrySnapshot, plan: NationalPlan,
    language: TeachingLanguage, words: Words
  ) -> [UInt8] {
    var feed = CalendarFeed(name: name)
    for place in groups {
      let group = registry.groups[place]
      let year = plan[place]
      let entries = plan.programme.entries(of: year.key.level)
      let institution = registry.institutions[group.institution].name.text(language)
      let sessions =
        (year.sessions.map { ($0, false) } + year.lost.map { ($0, true) })
        .sorted { $0.0.day < $1.0.day }
      for (session, isLost) in sessions {
        let entry = entries[entries.startIndex + session.cell.topic]
        let pass = Int(session.cell.pass.number)
        var event = CalendarFeed.Event(
          id: "\(group.code).\(group.year.code).\(entry.id.text).\(pass)@qorgan",
          sequence: year.decisions.count,
          stamp: year.decisions.last ?? group.year.days.first, day: session.day,
          minute: group.minute, summary: words.summary(entry.title.text(language), pass),
          details: "\(words.group) \(group.code), \(entry.id.text)", place: institution,
          isCancelled: isLost)
        event.minutes = entry.minutes
        feed.add(event)
      }
    }
    return feed.finish()
  }
}
