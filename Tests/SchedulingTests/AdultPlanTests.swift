import Chronology
import EducationRegistry
import Programme
import Scheduling
import Testing

/// Cohorts of adults are planned like classes, and no child's plan knows of them.
@Suite struct AdultPlanTests {
  /// Teachers have two topics of three passes, psychologists three of one, police one of two, parents none.
  private static func programme() throws -> LessonProgramme {
    let children = try Country.programme()
    let passes: [(Cohort, [Int])] = [
      (.teachers, [3, 3]), (.psychologists, [1, 1, 1]), (.police, [2]),
    ]
    let adults = try passes.flatMap { cohort, passes in
      try passes.enumerated().map { topic, passes in
        ProgrammeEntry(
          id: try #require(LessonID("\(cohort.code)-t\(topic)")), level: cohort.level,
          topic: "a\(topic)", title: Titles(kk: "", ru: ""), passes: passes, minutes: 45)
      }
    }
    return try #require(LessonProgramme(entries: children.entries, adults: adults))
  }

  private static func cohort(
    _ cohort: Cohort, weekday: Int = 2, validity: DayRange? = nil
  ) -> ClassGroup {
    ClassGroup(
      code: "A-\(cohort.code)-\(weekday)", institution: 0, year: SchoolYear(start: 2025),
      stage: cohort.stage, grades: GradeSet(cohort), language: .kk, enrolled: 30,
      weekday: weekday, validity: validity)
  }

  private static func plan(
    _ groups: [ClassGroup], _ programme: LessonProgramme, closures: [Closure] = []
  ) throws -> NationalPlan {
    let registry = Country.registry(groups: groups, closures: closures)
    return NationalPlan(
      registry, population: Population(registry), programme: programme,
      calendars: [try Country.year()])
  }

  @Test(arguments: Cohort.allCases)
  func hasEachPassOfEachLessonOnceInOrderAndApart(cohort: Cohort) throws {
    let programme = try Self.programme()
    let plan = try Self.plan([Self.cohort(cohort)], programme)[0]
    let cells = programme.cells(of: cohort.level)
    #expect(plan.sessions.count == cells.count && plan.unplaced == .empty && plan.lost.isEmpty)
    #expect(Set(plan.sessions.map(\.cell)).count == plan.sessions.count)
    #expect(Set(plan.sessions.map(\.day.monday)).count == plan.sessions.count)
    let calendar = try #require(try Country.year().calendar(of: .school))
    for session in plan.sessions {
      #expect(cells.contains(session.cell) && session.day.weekday == 2)
      #expect(
        try calendar.teaches(on: session.day, grades: GradeSet([]))
          && !Country.year().isHoliday(session.day))
    }
    for topic in 0..<programme.entries(of: cohort.level).count {
      let days = plan.sessions.filter { $0.cell.topic == topic }
        .sorted { $0.cell.pass < $1.cell.pass }.map(\.day)
      for (early, late) in zip(days, days.dropFirst()) {
        #expect(late.monday.number - early.monday.number >= 28)
      }
    }
  }

  @Test func beginsWithTheFirstWholeWeekAndKeepsTheProgrammesOrder() throws {
    let programme = try Self.programme()
    let plan = try Self.plan([Self.cohort(.psychologists)], programme)[0]
    #expect(plan.sessions.map(\.cell.topic) == [0, 1, 2])
    #expect(plan.sessions.map(\.day.iso) == ["2025-09-09", "2025-09-16", "2025-09-23"])
    for session in plan.sessions { #expect(plan.isInTurn(session.cell)) }
  }

  @Test func fitsIntoTheCohortsOwnDays() throws {
    let days = try Country.days("2026-02-02", "2026-02-20")
    let plan = try Self.plan([Self.cohort(.psychologists, validity: days)], try Self.programme())[0]
    #expect(plan.sessions.map(\.day.iso) == ["2026-02-03", "2026-02-10", "2026-02-17"])
    #expect(plan.sessions.map(\.cell.topic) == [0, 1, 2])
  }

  @Test func movesAroundAClosure() throws {
    let storm = Closure(
      scope: .nation, code: "", days: try Country.days("2025-09-08", "2025-09-12"),
      reason: .weather, decidedOn: try Country.day("2025-09-07"))
    let plan = try Self.plan(
      [Self.cohort(.psychologists)], try Self.programme(), closures: [storm])[0]
    #expect(plan.sessions.count == 3 && plan.unplaced == .empty)
    #expect(!plan.sessions.contains { storm.days.contains($0.day) })
  }

  @Test func leavesEveryPlanOfChildrenAsItIs() throws {
    let children = (1...11).flatMap { grade in
      (1...5).map { Country.group("S\(grade)-\($0)", grades: [grade], weekday: $0) }
    }
    let adults = Cohort.allCases.map { Self.cohort($0) }
    let before = try Self.plan(children, try Country.programme())
    let after = try Self.plan(children + adults, try Self.programme())
    for group in children.indices { #expect(before[group] == after[group]) }
    #expect(before.sessionCount == after.sessionCount)
    #expect(before.dueByWeek().map(\.count) == after.dueByWeek().map(\.count))
    #expect(after.sessionCount(ofAdults: true) == 6 + 3 + 2)
  }

  @Test func aReportWithoutAPassGetsTheNearestThatTheLessonHas() throws {
    let plan = try Self.plan([Self.cohort(.police)], try Self.programme())
    let number = Int(Cohort.police.level.number) * LessonProgramme.topicsPerLevel
    let last = try #require(plan[0].sessions.last)
    #expect(plan.passNearest(group: 0, entryNumber: number, day: last.day) == last.cell.pass)
    #expect(plan.passNearest(group: 0, entryNumber: number + 1, day: last.day) == nil)
    #expect(plan.passNearest(group: 0, entryNumber: 30, day: last.day) == nil)
  }
}
