import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Scheduling

/// A group's year as a list: a row a lesson, a reserve week, a closed day; lessons without a day come last.
struct GroupYear {
  private let group: ClassGroup
  private let plan: YearPlan
  private let entries: ArraySlice<ProgrammeEntry>
  private let calendar: CalendarYear?

  /// The year of a group.
  init(
    group: ClassGroup, plan: YearPlan, programme: LessonProgramme, calendars: [CalendarYear]
  ) {
    self.group = group
    self.plan = plan
    entries = programme.entries(of: plan.key.level)
    calendar = calendars.first { $0.year == group.year }
  }

  /// Says beside the list whose year it is.
  func describe(institution: Institution, in dialogue: Dialogue) {
    dialogue.note(
      Phrases.Plan.group,
      [
        "group": group.code, "institution": institution.name.text(dialogue.language),
        "weekday": Phrases.Plan.weekdays[group.weekday - 1][dialogue.language],
        "time": DateText.time(minute: group.minute),
      ])
    if group.grades.isCombined {
      dialogue.note(
        Phrases.Plan.combined,
        [
          "grades": group.grades.code,
          "level": dialogue.text(Phrases.Plan.level(plan.key.level.id)),
        ])
    }
    if calendar?.isProvisional == true {
      dialogue.note(Phrases.Plan.provisional, ["year": group.year.code])
    }
    dialogue.note(
      Phrases.Plan.summary,
      [
        "sessions": String(plan.sessions.count), "reserve": String(plan.reserve.count),
        "closed": String(plan.closed.count), "unplaced": String(plan.unplaced.count),
      ])
  }

  /// The rows, with titles in a language.
  func listing(titles: TeachingLanguage) -> Listing {
    var listing = Listing([
      .init("week", Phrases.Heading.week), .init("date", Phrases.Heading.date),
      .init("weekday", Phrases.Heading.weekday), .init("lesson", Phrases.Heading.entry),
      .init("pass", Phrases.Heading.pass), .init("title", Phrases.Heading.title),
      .init("grades", Phrases.Heading.grades), .init("why", Phrases.Heading.why),
    ])
    for (day, row) in dayRows(titles).sorted(by: { $0.day < $1.day }) {
      listing.append(
        [
          .number(week(of: day)), .text(day.iso),
          .term(String(day.weekday), Phrases.Plan.weekdays[day.weekday - 1]),
        ] + row)
    }
    for bit in 0..<Cell.count {
      guard let cell = Cell(bit: bit), plan.unplaced.contains(cell) else { continue }
      listing.append([.nothing, .nothing, .nothing] + row(of: cell, titles))
    }
    return listing
  }

  private func dayRows(
    _ titles: TeachingLanguage
  ) -> [(day: SchoolDay, row: [Listing.Field])] {
    let empty: [Listing.Field] = [.nothing, .nothing, .nothing, .nothing]
    return plan.sessions.map { ($0.day, row(of: $0.cell, titles)) }
      + plan.reserve.map { ($0, empty + [.term("reserve", Phrases.Plan.reserve)]) }
      + plan.closed.map { ($0, empty + [.term("closed", Phrases.Plan.closed)]) }
  }

  private func row(
    of cell: Cell, _ titles: TeachingLanguage
  ) -> [Listing.Field] {
    let entry = entries[entries.startIndex + cell.topic]
    return [
      .text(entry.id.text), .number(Int(cell.pass.number)), .text(entry.title.text(titles)),
      .text(group.grades.code),
      plan.reason(of: cell, entries: entries).field,
    ]
  }

  /// The week of the school year, 1 for the week of the calendar's first day.
  private func week(of day: SchoolDay) -> Int {
    let first = calendar?.calendar(of: plan.key.kind)?.days.first ?? group.year.days.first
    return Int(day.monday.number - first.monday.number) / 7 + 1
  }
}
