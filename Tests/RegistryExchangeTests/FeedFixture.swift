import Chronology
import EducationRegistry
import Programme
import Scheduling

@testable import RegistryExchange

/// A few hundred institutions of the synthetic country with a plan of a made-up programme.
enum FeedFixture {
  static let registry = part(of: SyntheticCountryTests.registry)
  static let days = range("2025-09-01", "2025-12-24")
  static let programme: LessonProgramme = {
    let entries = Level.ofChildren.flatMap { level in
      (0..<10).compactMap { topic in
        LessonID("\(level.id)-topic-\(topic)").map {
          ProgrammeEntry(
            id: $0, level: level, topic: "topic-\(topic)", title: Titles(kk: "Сабақ", ru: "Урок"))
        }
      }
    }
    guard let programme = LessonProgramme(entries: entries) else {
      preconditionFailure("13 levels of ten entries are a programme")
    }
    return programme
  }()
  static let plan = NationalPlan(
    registry, population: Population(registry), programme: programme, calendars: [calendar])

  static func feed(seed: UInt64, held: Int? = nil) -> SyntheticFeed {
    SyntheticFeed(seed: seed, registry: registry, plan: plan, days: days, held: held)
  }

  /// 2025-26 as far as the feed goes (facts 2.8).
  private static let calendar = CalendarYear(
    year: SchoolYear(start: 2025), isProvisional: false,
    calendars: [InstitutionKind.kindergarten, .school, .college].map { kind in
      SchoolCalendar(
        kind: kind, days: range("2025-09-02", "2026-05-25"), terms: [],
        vacations: [
          .init(id: "autumn", days: range("2025-10-27", "2025-11-02")),
          .init(id: "winter", days: range("2025-12-29", "2026-01-07")),
        ])
    },
    holidays: [
      .init(
        day: range("2025-12-16", "2025-12-16").first, id: "independence-day",
        title: Titles(kk: "Тәуелсіздік күні", ru: "День независимости"))
    ])

  /// Every fortieth institution, with its groups.
  private static func part(of country: RegistrySnapshot) -> RegistrySnapshot {
    var part = RegistrySnapshot(
      regions: country.regions, districts: country.districts, isSynthetic: true)
    var places: [Int: Int] = [:]
    for place in stride(from: 0, to: country.institutions.count, by: 40) {
      places[place] = part.institutions.count
      part.institutions.append(country.institutions[place])
    }
    for place in 0..<country.groups.count {
      guard let institution = places[Int(country.groups.institution[place])] else { continue }
      let group = country.groups[place]
      part.groups.append(
        ClassGroup(
          code: group.code, institution: institution, year: group.year, stage: group.stage,
          grades: group.grades, shift: group.shift, language: group.language,
          enrolled: group.enrolled, weekday: group.weekday, minute: group.minute))
    }
    return part
  }

  private static func range(_ first: String, _ last: String) -> DayRange {
    guard let first = SchoolDay(iso: first), let last = SchoolDay(iso: last),
      let range = DayRange(first: first, last: last)
    else { preconditionFailure("a fixture's days are days") }
    return range
  }
}
