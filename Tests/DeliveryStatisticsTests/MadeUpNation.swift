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
  let sessions: [MadeUpSession]
  let tallies: TallyTable

  /// The cube over tallies, as of the question's own days.
  var cube: Cube {
    Cube(
      population: population, plan: plan, tallies: tallies, regions: registry.regions,
      districts: registry.districts)
  }

  /// The cube over the sessions themselves.
  func cube(knownBy position: Int? = nil, knowsStaff: Bool = true) -> Cube {
    var cube = Cube(
      population: population, plan: plan, tallies: TallyTable(count: population.count),
      regions: registry.regions, districts: registry.districts)
    var (plain, settled) = (FactList(), FactList())
    for session in sessions {
      // Every tenth session lies among those of which more is said; the table must not show where.
      if session.position % 10 == 0, session.isKnown(by: position) {
        settled.append(session.fact(knowsStaff: knowsStaff))
      } else if session.position % 10 != 0 {
        plain.append(session.fact(knowsStaff: knowsStaff))
      }
    }
    cube.facts = FactTable(
      plain: FactColumns(plain, groups: population.count),
      settled: FactColumns(settled, groups: population.count), position: position,
      knowsStaff: knowsStaff)
    cube.tallied = DayRange(
      first: SchoolDay(number: .min), last: SchoolDay(number: .max))
    cube.subtypes = Subtypes(registry.institutions.map(\.subtype))
    cube.programmes = plan.programme.entries.indices.map { $0 % 3 == 0 ? "adal-azamat" : "" }
    return cube
  }

  init(seed: UInt64, groups count: Int = 300) throws {
    var random = SplitMix64(seed: seed)
    let institutions = (0..<60).map { place in
      Institution(
        code: "I\(place)", kind: place % 3 == 0 ? .kindergarten : .school,
        subtype: place % 5 == 0 ? "small" : place % 11 == 0 ? "boarding" : "",
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
    sessions = Self.sessions(population, plan, &random)
    tallies = Self.tallies(sessions, population)
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

  /// Reports about half of the groups: planned lessons mostly, some of another level, some in another language.
  private static func sessions(
    _ population: Population, _ plan: NationalPlan, _ random: inout SplitMix64
  ) -> [MadeUpSession] {
    var sessions: [MadeUpSession] = []
    for group in 0..<population.count where Bool.random(using: &random) {
      for planned in plan[group].sessions where Int.random(in: 0..<3, using: &random) > 0 {
        let level = Int(population.level[group])
        let isStrange = Int.random(in: 0..<20, using: &random) == 0
        let counts = Bool.random(using: &random)
        let enrolled = UInt16.random(in: 5...30, using: &random)
        sessions.append(
          MadeUpSession(
            group: group,
            day: planned.day.adding(days: .random(in: -3...20, using: &random)),
            entry: isStrange ? (level + 1) % 13 * 10 : level * 10 + planned.cell.topic,
            cell: isStrange ? nil : planned.cell,
            pass: isStrange ? nil : planned.cell.pass,
            reason: Int.random(in: 0..<5, using: &random) == 0
              ? .random(in: 1...8, using: &random) : 0,
            language: .random(in: 0...1, using: &random),
            role: Bool.random(using: &random) ? .random(in: 0...6, using: &random) : nil,
            present: counts ? .random(in: 0...enrolled, using: &random) : nil,
            enrolled: enrolled,
            together: Int.random(in: 0..<8, using: &random) == 0
              ? .random(in: 1...3, using: &random) : 0,
            isTrained: [nil, true, false].randomElement(using: &random) ?? nil,
            position: sessions.count + 1))
        // What was not held is put off again now and then, for another reason.
        guard let first = sessions.last, first.reason > 0, Bool.random(using: &random) else {
          continue
        }
        sessions.append(
          MadeUpSession(
            group: group,
            day: first.day.adding(days: Bool.random(using: &random) ? 7 : -7), entry: first.entry,
            cell: first.cell, pass: first.pass, reason: first.reason % 8 + 1,
            language: first.language, role: first.role, present: nil, enrolled: first.enrolled,
            together: 0, isTrained: first.isTrained, position: sessions.count + 1))
      }
    }
    return sessions
  }

  /// The tallies of all sessions, added up one by one.
  private static func tallies(
    _ sessions: [MadeUpSession], _ population: Population
  ) -> TallyTable {
    var tallies = TallyTable(count: population.count)
    for session in sessions {
      let bit = session.cell.map { UInt32(1) << UInt32($0.bit) } ?? 0
      if session.reason > 0 {
        tallies.notHeldCells[session.group] |= bit
        tallies.notHeldReports[session.group] += 1
        continue
      }
      tallies.heldCells[session.group] |= bit
      tallies.heldSessions[session.group] += 1
      guard let present = session.present else { continue }
      tallies.countedSessions[session.group] += 1
      tallies.present[session.group] += UInt32(present)
      tallies.enrolled[session.group] += UInt32(session.enrolled)
    }
    return tallies
  }

  private static func storm() throws -> Closure {
    let days = try #require(DayRange(first: try day("2025-10-06"), last: try day("2025-10-08")))
    return Closure(
      scope: .region, code: "KZ-19", days: days, reason: .weather, decidedOn: days.first)
  }

  private static func programme() throws -> LessonProgramme {
    let entries = try Level.ofChildren.flatMap { level in
      try (0..<LessonProgramme.topicsPerLevel).map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(level.id)-t\(topic)")), level: level, topic: "t",
          title: Titles(kk: "", ru: ""),
          sensitivity: [.sensitive, .ordinary, .careful, .ordinary][topic % 4])
      }
    }
    return try #require(LessonProgramme(entries: entries))
  }

  static func year() throws -> CalendarYear {
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
