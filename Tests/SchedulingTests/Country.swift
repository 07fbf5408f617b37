import Chronology
import EducationRegistry
import Programme
import Testing

/// A programme, a calendar and groups of these tests' own.
enum Country {
  static func day(_ iso: String) throws -> SchoolDay {
    try #require(SchoolDay(iso: iso))
  }

  static func days(_ first: String, _ last: String) throws -> DayRange {
    try #require(try DayRange(first: day(first), last: day(last)))
  }

  static let beforeWinter = Season(id: "before-winter", from: (10, 15), to: (12, 10))
  static let beforeSummer = Season(id: "before-summer", from: (4, 6), to: (5, 25))

  /// Topics t0 … t9 in every level; t1 belongs before the winter, t2 before the summer.
  static func programme(
    seasons: [Int: Season] = [1: beforeWinter, 2: beforeSummer], sensitive: Set<Int> = [],
    needs: [Int: [Int]] = [:]
  ) throws -> LessonProgramme {
    let entries = try Level.ofChildren.flatMap { level in
      try (0..<LessonProgramme.topicsPerLevel).map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(level.id)-t\(topic)")), level: level, topic: "t\(topic)",
          title: Titles(kk: "", ru: ""), season: seasons[topic],
          sensitivity: sensitive.contains(topic) ? .sensitive : .ordinary,
          prerequisites: (needs[topic] ?? []).compactMap { LessonID("\(level.id)-t\($0)") })
      }
    }
    return try #require(LessonProgramme(entries: entries))
  }

  /// The school year 2025-26 as its order has it; kindergartens have no vacations.
  static func year() throws -> CalendarYear {
    let vacations = [
      SchoolCalendar.Vacation(id: "autumn", days: try days("2025-10-27", "2025-11-02")),
      SchoolCalendar.Vacation(id: "winter", days: try days("2025-12-29", "2026-01-07")),
      SchoolCalendar.Vacation(
        id: "grade-1-extra", days: try days("2026-02-09", "2026-02-15"), grades: GradeSet([1])),
      SchoolCalendar.Vacation(id: "spring", days: try days("2026-03-19", "2026-03-29")),
    ]
    let holidays = [
      "2025-10-27", "2025-12-16", "2026-01-01", "2026-01-02", "2026-01-07", "2026-03-09",
      "2026-03-23", "2026-03-24", "2026-03-25", "2026-05-01", "2026-05-07", "2026-05-11",
    ]
    return CalendarYear(
      year: SchoolYear(start: 2025), isProvisional: false,
      calendars: [
        SchoolCalendar(
          kind: .school, days: try days("2025-09-02", "2026-05-25"), terms: [],
          vacations: vacations),
        SchoolCalendar(
          kind: .kindergarten, days: try days("2025-09-02", "2026-05-29"), terms: [],
          vacations: []),
      ],
      holidays: try holidays.map {
        CalendarYear.Holiday(day: try day($0), id: $0, title: Titles(kk: "", ru: ""))
      })
  }

  /// One institution a kind in each of two districts of two regions; institution = 2 × district + (school 0, kindergarten 1).
  static func registry(groups: [ClassGroup], closures: [Closure] = []) -> RegistrySnapshot {
    let name = Titles(kk: "", ru: "")
    var table = GroupTable()
    groups.forEach { table.append($0) }
    return RegistrySnapshot(
      regions: ["KZ-19", "KZ-55"].map { Region(code: $0, kato: "", name: name) },
      districts: (0..<2).map { District(code: "D\($0)", region: $0, name: name) },
      institutions: (0..<4).map { place in
        Institution(
          code: "I\(place)", kind: place % 2 == 0 ? .school : .kindergarten, ownership: .state,
          locality: .rural, basis: .mandate, district: place / 2, name: name)
      },
      groups: table, closures: closures, isSynthetic: true)
  }

  static func group(
    _ code: String, institution: Int = 0, stage: Stage = .primary, grades: [Int] = [3],
    weekday: Int = 1, validity: DayRange? = nil
  ) -> ClassGroup {
    ClassGroup(
      code: code, institution: institution, year: SchoolYear(start: 2025), stage: stage,
      grades: GradeSet(grades), language: .kk, enrolled: 20, weekday: weekday,
      validity: validity)
  }
}
