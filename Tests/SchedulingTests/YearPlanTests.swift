import Chronology
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

@Suite struct YearPlanTests {
  @Test(arguments: UInt64(1)...12)
  func keepsItsPromisesWhateverTheYear(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let year = try Country.year()
    let closures = try (0..<Int.random(in: 0...4, using: &random)).map { _ in
      try randomClosure(&random)
    }
    let grades = [[1], [3], [1, 3], [0]].randomElement(using: &random) ?? [3]
    let group = Country.group("G", grades: grades, weekday: .random(in: 1...5, using: &random))
    let programme = try randomProgramme(&random)
    let registry = Country.registry(groups: [group], closures: closures)
    let plan = NationalPlan(
      registry, population: Population(registry), programme: programme, calendars: [year])[0]

    let calendar = try #require(year.calendar(of: .school))
    for session in plan.sessions {
      if programme.entries(of: group.level).map(\.sensitivity)[session.cell.topic] == .sensitive {
        #expect(isFollowedBySchool(session.day, calendar, year, group.grades))
        #expect(session.day.weekday <= group.weekday)
      } else {
        #expect(session.day.weekday == group.weekday)
      }
      #expect(calendar.teaches(on: session.day, grades: group.grades))
      #expect(!year.isHoliday(session.day))
      #expect(!closures.contains { reaches($0) && $0.days.contains(session.day) })
    }
    let days = plan.sessions.map(\.day)
    #expect(days == days.sorted() && Set(days.map(\.monday)).count == days.count)
    for (place, late) in plan.sessions.enumerated() {
      for early in plan.sessions[..<place] {
        #expect(!(early.cell.pass.number == 3 && late.cell.pass.number == 1))
        guard early.cell.topic == late.cell.topic else { continue }
        #expect(early.cell.pass < late.cell.pass)
        #expect(late.day.monday.number - early.day.monday.number >= 4 * 7)
      }
    }
    let cells = plan.sessions.map(\.cell)
    #expect(Set(cells).count == cells.count)
    #expect(cells.allSatisfy { !plan.unplaced.contains($0) })
    #expect(cells.count + plan.unplaced.count == Cell.count)
    #expect(plan.isProven)
    let entries = Array(programme.entries(of: group.level))
    for (topic, entry) in entries.enumerated() {
      guard let season = entry.season else { continue }
      let isMet = plan.sessions.contains { $0.cell.topic == topic && season.contains($0.day) }
      #expect(isMet != plan.unmetSeasons.contains(topic))
    }
  }

  @Test(arguments: 1...5)
  func meetsBothSeasonsOnEveryWeekday(weekday: Int) throws {
    let plan = try plan(of: Country.group("G", weekday: weekday))
    #expect(plan.unmetSeasons.isEmpty)
    #expect(plan.unplaced == .empty)
    #expect(plan.sessions.count == 30)
  }

  @Test(arguments: 1...5)
  func meetsASeasonAfterTheThirdRoundWhereNoVacationDelaysIt(weekday: Int) throws {
    let group = Country.group(
      "G", institution: 1, stage: .kindergarten, grades: [], weekday: weekday)
    let plan = try plan(of: group)
    #expect(plan.unmetSeasons.isEmpty && plan.unplaced == .empty)
    // Weeks with a public holiday are nobody's national weeks while there are enough others.
    let away = plan.sessions.count { plan.national[Int($0.cell.bit)] != $0.day.week }
    #expect(away <= 1)
  }

  @Test(arguments: 1...5)
  func keepsAllWeekdaysInOneNationalWeek(weekday: Int) throws {
    let plan = try plan(of: Country.group("G", weekday: weekday))
    let away = plan.sessions.filter { session in
      plan.national[Int(session.cell.bit)].map { $0 * 7 - 3 } != session.day.monday.number
    }
    #expect(away.count <= 4)
  }

  @Test(arguments: 1...5)
  func neverPutsASensitiveLessonBeforeAFreeDay(weekday: Int) throws {
    let programme = try Country.programme(sensitive: [3, 8])
    let plan = try plan(of: Country.group("G", weekday: weekday), programme: programme)
    let year = try Country.year()
    let calendar = try #require(year.calendar(of: .school))
    let sensitive = plan.sessions.filter { [3, 8].contains($0.cell.topic) }
    #expect(sensitive.count == 6)
    for session in sensitive {
      #expect(isFollowedBySchool(session.day, calendar, year, GradeSet([3])))
    }
    // On Fridays they move to an earlier day of the week; no other lesson does.
    let others = plan.sessions.filter { ![3, 8].contains($0.cell.topic) }
    #expect(others.allSatisfy { $0.day.weekday == weekday })
    if weekday == 5 { #expect(sensitive.allSatisfy { $0.day.weekday < 5 }) }
  }

  @Test func reportsASeasonThatNoPassCanMeet() throws {
    let summer = Season(id: "july", from: (7, 1), to: (7, 31))
    let plan = try plan(
      of: Country.group("G"), programme: Country.programme(seasons: [4: summer]))
    #expect(plan.unmetSeasons == [4])
    let inOrder = plan.sessions.filter { $0.cell.pass.number == 1 }.map(\.cell.topic)
    #expect(inOrder == Array(0..<10))
    let entries = try Country.programme(seasons: [4: summer]).entries(of: plan.key.level)
    #expect(
      plan.reason(of: Cell(topic: 4, pass: Pass.all[0]), entries: entries)
        == .seasonUnmet(summer))
  }

  @Test func givesGradeOneItsExtraWeek() throws {
    let extra = try Country.days("2026-02-09", "2026-02-15")
    func hasLessonInIt(_ grades: [Int]) throws -> Bool {
      try plan(of: Country.group("G", grades: grades)).sessions.contains {
        extra.contains($0.day)
      }
    }
    #expect(try hasLessonInIt([2]))
    #expect(try !hasLessonInIt([1]))
    #expect(try !hasLessonInIt([1, 3]))
  }

  @Test func plansACombinedClassByItsYoungestGrade() throws {
    let plan = try plan(of: Country.group("G", grades: [2, 4]))
    #expect(plan.key.level == Level(grade: 2))
    #expect(plan.sessions.count == 30)
  }

  @Test func keepsAPartYearGroupWithinItsDays() throws {
    let validity = try Country.days("2026-02-01", "2026-04-30")
    let plan = try plan(of: Country.group("G", weekday: 3, validity: validity))
    #expect(plan.sessions.allSatisfy { validity.contains($0.day) })
    #expect(plan.sessions.count == 12)
    #expect(plan.unplaced.count == 18)
    #expect(plan.reserve.isEmpty)
  }

  @Test func plansNothingForAGroupOutsideTheCalendar() throws {
    let june = try Country.days("2026-06-01", "2026-06-30")
    let before = try Country.days("2025-08-01", "2025-08-20")
    #expect(try plan(of: Country.group("G", validity: june)).unplaced == .all)
    #expect(try plan(of: Country.group("G", validity: before)).unplaced == .all)
  }

  @Test func plansNothingWhereAKindHasNoCalendar() throws {
    var groups = Population(Country.registry(groups: [Country.group("G")]))
    groups.kind = [InstitutionKind.training.rawValue]
    let plan = NationalPlan(
      population: groups, programme: try Country.programme(), calendars: [try Country.year()])
    #expect(plan[0].unplaced == .all)
    #expect(plan.sessionCount == 0)
  }

  /// Whether a later day of the same week is taught, and no vacation comes before it.
  private func isFollowedBySchool(
    _ day: SchoolDay, _ calendar: SchoolCalendar, _ year: CalendarYear, _ grades: GradeSet
  ) -> Bool {
    for offset in 1..<max(1, 8 - day.weekday) + 1 where day.weekday + offset <= 7 {
      let next = day.adding(days: offset)
      if calendar.vacations.contains(where: { $0.days.contains(next) && $0.grades.bits == 0 }) {
        return false
      }
      if calendar.teaches(on: next, grades: grades), !year.isHoliday(next) { return true }
    }
    return false
  }

  private func plan(of group: ClassGroup, programme: LessonProgramme? = nil) throws -> YearPlan {
    let registry = Country.registry(groups: [group])
    return NationalPlan(
      registry, population: Population(registry),
      programme: try programme ?? Country.programme(), calendars: [try Country.year()])[0]
  }

  private func randomProgramme(_ random: inout SplitMix64) throws -> LessonProgramme {
    var seasons: [Int: Season] = [:]
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let topic = Int.random(in: 0..<10, using: &random)
      seasons[topic] =
        Bool.random(using: &random) ? Country.beforeWinter : Country.beforeSummer
    }
    let sensitive = Set((0..<3).map { _ in Int.random(in: 0..<10, using: &random) })
    return try Country.programme(seasons: seasons, sensitive: sensitive)
  }

  private func randomClosure(_ random: inout SplitMix64) throws -> Closure {
    let first = try Country.day("2025-09-01")
      .adding(days: .random(in: 0..<260, using: &random))
    let length = Int.random(in: 0...20, using: &random)
    let scope = Closure.Scope.allCases.randomElement(using: &random) ?? .nation
    let codes = [Closure.Scope.region: "KZ-19", .district: "D0", .institution: "I0"]
    let strangers = [Closure.Scope.region: "KZ-55", .district: "D1", .institution: "I2"]
    let code = (Bool.random(using: &random) ? codes : strangers)[scope] ?? ""
    return Closure(
      scope: scope, code: code,
      days: try #require(DayRange(first: first, last: first.adding(days: length))),
      reason: .quarantine, decidedOn: first.adding(days: .random(in: -10...10, using: &random)))
  }

  private func reaches(_ closure: Closure) -> Bool {
    ["", "KZ-19", "D0", "I0"].contains(closure.code)
  }
}
