import Chronology
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

/// Adults are counted when they are asked for, and no number about children changes because they are there.
@Suite struct AdultCountTests {
  /// A nation, the same nation with twelve cohorts of adults and their reports, and these reports.
  private struct Nations {
    let children: Cube
    let all: Cube
    let groups: [ClassGroup]
    let plan: NationalPlan
    let sessions: [MadeUpSession]
    /// The place of the first cohort.
    let first: Int
  }

  private static let through = "2025-12-31"

  private static func nations(seed: UInt64) throws -> Nations {
    let nation = try MadeUpNation(seed: seed)
    var random = SplitMix64(seed: seed &+ 77)
    let adults = try Cohort.allCases.flatMap { cohort in
      try (0..<2).map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(cohort.code)-t\(topic)")), level: cohort.level,
          topic: "adult-\(topic)", title: Titles(kk: "", ru: ""), passes: 1 + topic)
      }
    }
    let programme = try #require(
      LessonProgramme(entries: nation.plan.programme.entries, adults: adults))
    var registry = nation.registry
    let first = registry.groups.count
    for number in 0..<12 {
      let cohort = Cohort.allCases[number % 4]
      registry.groups.append(
        ClassGroup(
          code: "A\(number)", institution: .random(in: 0..<60, using: &random),
          year: SchoolYear(start: 2025), stage: cohort.stage, grades: GradeSet(cohort),
          language: .kk, enrolled: 100 + number, weekday: 1 + number % 5))
    }
    let population = Population(registry)
    let plan = NationalPlan(
      registry, population: population, programme: programme,
      calendars: [try MadeUpNation.year()])
    var sessions: [MadeUpSession] = []
    for group in first..<population.count {
      for planned in plan[group].sessions where Int.random(in: 0..<4, using: &random) > 0 {
        sessions.append(
          MadeUpSession(
            group: group, day: planned.day,
            entry: Int(population.level[group]) * 10 + planned.cell.topic, cell: planned.cell,
            pass: planned.cell.pass, reason: Int.random(in: 0...3, using: &random) == 0 ? 3 : 0,
            language: 0, role: 1, present: 90, enrolled: 100, together: 0, isTrained: true,
            position: nation.sessions.count + sessions.count + 1))
      }
    }
    return Nations(
      children: nation.cube(),
      all: try cube(registry, population, plan, nation.sessions + sessions),
      groups: (first..<population.count).map { registry.groups[$0] }, plan: plan,
      sessions: sessions, first: first)
  }

  private static func cube(
    _ registry: RegistrySnapshot, _ population: Population, _ plan: NationalPlan,
    _ sessions: [MadeUpSession]
  ) throws -> Cube {
    var cube = Cube(
      population: population, plan: plan, tallies: TallyTable(count: population.count),
      regions: registry.regions, districts: registry.districts)
    var (plain, settled) = (FactList(), FactList())
    for session in sessions {
      if session.position % 10 == 0 {
        settled.append(session.fact(knowsStaff: true))
      } else {
        plain.append(session.fact(knowsStaff: true))
      }
    }
    cube.facts = FactTable(
      plain: FactColumns(plain, groups: population.count),
      settled: FactColumns(settled, groups: population.count), knowsStaff: true)
    cube.tallied = DayRange(first: SchoolDay(number: .min), last: SchoolDay(number: .max))
    cube.subtypes = Subtypes(registry.institutions.map(\.subtype))
    cube.programmes = plan.programme.entries.indices.map { $0 % 3 == 0 ? "adal-azamat" : "" }
    return cube
  }

  private static func days() throws -> DayRange {
    Period.schoolYear(through: try MadeUpNation.day(through))
  }

  @Test(arguments: Dimension.allCases)
  func everyTableOfChildrenStaysWhatItWas(dimension: Dimension) throws {
    let nations = try Self.nations(seed: 3)
    let measures = Measure.all.filter { $0.splits(by: dimension) }
    let question = Question(
      rows: dimension, columns: nil, measures: measures, period: try Self.days())
    #expect(nations.all.answer(question) == nations.children.answer(question))
  }

  @Test(arguments: NamedTable.national)
  func theTwelveTablesStayWhatTheyWere(table: NamedTable) throws {
    let nations = try Self.nations(seed: 4)
    let question = table.question(period: try Self.days())
    #expect(nations.all.answer(question) == nations.children.answer(question))
    #expect(!question.isOfAdults)
  }

  @Test(arguments: [5, 6, 7] as [UInt64])
  func adultsAreCountedWhenAskedFor(seed: UInt64) throws {
    let nations = try Self.nations(seed: seed)
    let days = try Self.days()
    let table = try #require(NamedTable(id: "adults"))
    let answer = nations.all.answer(table.question(period: days))
    #expect(answer.rows.map(\.code) == Cohort.allCases.map(\.code))
    #expect(answer.notes.contains(.adults))
    for (row, cohort) in Cohort.allCases.enumerated() {
      let members = nations.groups.indices.filter { nations.groups[$0].cohort == cohort }
        .map { nations.first + $0 }
      let held = nations.sessions.filter { members.contains($0.group) && $0.reason == 0 }
      let due = members.reduce(0) { sum, group in
        sum + nations.plan[group].sessions.count { days.contains($0.day) }
      }
      let counts = [
        "groups": members.count, "held": held.count, "due": due, "fulfilled": held.count,
      ]
      for (id, count) in counts {
        let place = try #require(table.measures.firstIndex { $0.id == id })
        #expect(answer[row, nil, place].figure?.count == count, "\(cohort) \(id)")
      }
    }
    let place = try #require(table.measures.firstIndex { $0.id == "groups" })
    #expect(answer[nil, nil, place].figure?.count == 12)
  }

  struct Asked: Sendable, CustomTestStringConvertible {
    let filters: [String]
    var table: String?
    /// Whether adults are asked for; nil where the question is refused.
    let isOfAdults: Bool?
    var testDescription: String { "\(table ?? "") \(filters.joined(separator: " "))" }
  }

  static let questions = [
    Asked(filters: [], isOfAdults: false),
    Asked(filters: ["stage=staff"], isOfAdults: true),
    Asked(filters: ["stage=staff,parents"], isOfAdults: true),
    Asked(filters: ["level=police", "stage=staff"], isOfAdults: true),
    Asked(filters: ["stage!=staff"], isOfAdults: false),
    Asked(filters: ["stage=primary"], isOfAdults: false),
    Asked(filters: ["stage=primary,staff"], isOfAdults: nil),
    Asked(filters: ["level=grade-3,teachers"], isOfAdults: nil),
    Asked(filters: ["stage=primary", "level=teachers"], isOfAdults: nil),
    Asked(filters: [], table: "adults", isOfAdults: true),
    Asked(filters: ["level=teachers"], table: "adults", isOfAdults: true),
    Asked(filters: ["stage=middle"], table: "adults", isOfAdults: nil),
    Asked(filters: ["stage=staff"], table: "regions", isOfAdults: true),
  ]

  @Test(arguments: questions)
  func childrenAndAdultsAreNeverInOneTable(asked: Asked) throws {
    var text = QuestionText()
    text.set(.table, asked.table)
    text.set(.filter, asked.filters)
    text.set(.period, "2025-26")
    let day = try MadeUpNation.day(Self.through)
    let horizon = QuestionHorizon(
      firstSession: day, lastSession: day,
      now: Instant(milliseconds: Int64(day.number + 1) * 86_400_000))
    let (question, diagnostics) = Question.read(text, horizon: horizon)
    #expect(question?.isOfAdults == asked.isOfAdults)
    #expect(diagnostics.map(\.id) == (asked.isOfAdults == nil ? ["statistics.adults.mixed"] : []))
  }

  @Test func sensitiveLessonsOnlyAreCountedInTheTableOfTrainedPeople() throws {
    let table = try #require(NamedTable(id: "trained-by-region"))
    let question = table.question(period: try Self.days())
    #expect(question.filters == [QuestionFilter(.sensitivity, ["sensitive"])])
    let nation = try MadeUpNation(seed: 8)
    let held = nation.sessions.filter { session in
      session.reason == 0 && question.period.contains(session.day)
        && nation.registry.groups.year[session.group] == 2025
        && nation.plan.programme.entries[session.entry].sensitivity == .sensitive
    }
    let answer = nation.cube().answer(question)
    #expect(!held.isEmpty && answer[nil, nil, 0].figure?.count == held.count)
    let known = held.filter { $0.isTrained != nil }
    let trained = known.count { $0.isTrained == true }
    #expect(answer[nil, nil, 1].figure == Figure(count: trained, outOf: known.count))
  }
}
