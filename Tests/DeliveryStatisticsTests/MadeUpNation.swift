import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

/// A nation of some hundred groups with random properties and random reports.
struct MadeUpNation {
  let registry: RegistrySnapshot
  let population: Population
  let plan: NationalPlan
  let tallies: TallyTable

  var cube: Cube {
    Cube(
      population: population, plan: plan, tallies: tallies, regions: registry.regions,
      districts: registry.districts)
  }

  init(seed: UInt64, groups count: Int = 300) throws {
    var random = SplitMix64(seed: seed)
    let institutions = (0..<60).map { place in
      Institution(
        code: "I\(place)", kind: place % 3 == 0 ? .kindergarten : .school,
        ownership: place % 7 == 0 ? .private : .state,
        locality: place % 2 == 0 ? .urban : .rural,
        basis: place % 7 == 0 ? .memorandum : .mandate,
        district: .random(in: 0..<5, using: &random),
        name: Titles(kk: "", ru: ""))
    }
    var table = GroupTable()
    for place in 0..<count {
      let institution = Int.random(in: 0..<60, using: &random)
      table.append(Self.group(place, in: institution, of: institutions[institution], &random))
    }
    // Region 3 has no district, and so no group: a fact that a table must show as missing.
    registry = RegistrySnapshot(
      regions: ["KZ-10", "KZ-19", "KZ-55", "KZ-75"].map {
        Region(code: $0, kato: "", name: Titles(kk: "\($0) kk", ru: "\($0) ru"))
      },
      districts: (0..<5).map {
        District(code: "D\($0)", region: $0 % 3, name: Titles(kk: "", ru: ""))
      },
      institutions: institutions, groups: table, closures: [try Self.storm()], isSynthetic: true)
    population = Population(registry)
    plan = NationalPlan(
      registry, population: population, programme: try Self.programme(),
      calendars: [try Self.year()])
    tallies = Self.tallies(count: count, &random)
  }

  static func day(_ iso: String) throws -> SchoolDay {
    try #require(SchoolDay(iso: iso))
  }

  private static func group(
    _ place: Int, in institution: Int, of owner: Institution, _ random: inout SplitMix64
  ) -> ClassGroup {
    let isSchool = owner.kind == .school
    let sets = [[0], [1], [2], [3], [9], [1, 3], [0, 1]]
    let grades = isSchool ? sets.randomElement(using: &random) ?? [] : []
    // One group in ten belongs to the year before and must not be counted.
    return ClassGroup(
      code: "G\(place)", institution: institution,
      year: SchoolYear(start: place % 10 == 0 ? 2024 : 2025),
      stage: grades.min().flatMap(Stage.init(grade:)) ?? .kindergarten, grades: GradeSet(grades),
      shift: .random(in: 1...2, using: &random), language: place % 4 == 0 ? .ru : .kk,
      enrolled: .random(in: 5...30, using: &random), weekday: .random(in: 1...5, using: &random))
  }

  private static func tallies(count: Int, _ random: inout SplitMix64) -> TallyTable {
    var tallies = TallyTable(count: count)
    for group in 0..<count where Bool.random(using: &random) {
      tallies.heldCells[group] = .random(in: 0..<1 << 30, using: &random)
      tallies.notHeldCells[group] = .random(in: 0..<1 << 30, using: &random)
      tallies.heldSessions[group] = .random(in: 0...40, using: &random)
      tallies.notHeldReports[group] = .random(in: 0...5, using: &random)
      tallies.enrolled[group] = .random(in: 0...500, using: &random)
      tallies.present[group] = .random(in: 0...tallies.enrolled[group], using: &random)
    }
    return tallies
  }

  private static func storm() throws -> Closure {
    let days = try #require(DayRange(first: try day("2025-10-06"), last: try day("2025-10-08")))
    return Closure(
      scope: .region, code: "KZ-19", days: days, reason: .weather, decidedOn: days.first)
  }

  private static func programme() throws -> LessonProgramme {
    let entries = try Level.all.flatMap { level in
      try (0..<LessonProgramme.topicsPerLevel).map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(level.id)-t\(topic)")), level: level, topic: "t",
          title: Titles(kk: "", ru: ""))
      }
    }
    return try #require(LessonProgramme(entries: entries))
  }

  private static func year() throws -> CalendarYear {
    let days = try #require(
      DayRange(first: try day("2025-09-02"), last: try day("2026-05-25")))
    return CalendarYear(
      year: SchoolYear(start: 2025), isProvisional: false,
      calendars: [.school, .kindergarten].map {
        SchoolCalendar(kind: $0, days: days, terms: [], vacations: [])
      },
      holidays: [])
  }
}
