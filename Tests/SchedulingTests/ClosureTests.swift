import Chronology
import EducationRegistry
import Programme
import Scheduling
import Testing

@Suite struct ClosureTests {
  @Test func movesAFewLessonsAndReturnsToTheNationalWeek() throws {
    let storm = try closure("2025-09-15", "2025-09-15", decidedOn: "2025-09-15")
    let open = try plan([])
    let closed = try plan([storm])
    #expect(closed.closed == [try Country.day("2025-09-15")])
    #expect(closed.sessions.count == open.sessions.count)
    #expect(closed.reserve.count == open.reserve.count - 1)
    #expect(closed.sessions[0] == open.sessions[0])
    // Before, one week closed pushed all that came after it: 28 lessons here.
    let moved = Set(open.sessions).subtracting(closed.sessions)
    #expect((1...4).contains(moved.count))
  }

  @Test func movesTheFewestWhateverIsClosed() throws {
    let open = try plan([])
    for week in stride(from: 0, to: 30, by: 5) {
      let monday = try Country.day("2025-09-08").adding(days: 7 * week)
      let closed = try plan([try closure(monday.iso, monday.iso, decidedOn: monday.iso)])
      let lost = open.sessions.count - closed.sessions.count
      let moved = Set(open.sessions).subtracting(closed.sessions).count
      #expect(lost == 0 && moved <= 4 && closed.isProven, "\(monday)")
    }
  }

  @Test func standsByADecisionWhenAnotherFollows() throws {
    let first = try closure("2025-10-06", "2025-10-10", decidedOn: "2025-10-05")
    let second = try closure("2026-02-02", "2026-02-13", decidedOn: "2026-02-01")
    let decided = try Country.day("2026-02-01")
    let one = try plan([first])
    let both = try plan([first, second])
    #expect(
      one.sessions.filter { $0.day < decided } == both.sessions.filter { $0.day < decided })
    // 32 Mondays are open, and three of them are closed.
    #expect(both.sessions.count == 29)
    #expect(try plan([second, first]).sessions == both.sessions)
  }

  @Test func leavesEveryDayBeforeTheDecisionAlone() throws {
    let decided = try Country.day("2025-11-12")
    let open = try plan([])
    let closed = try plan([
      try closure("2025-11-17", "2025-12-12", decidedOn: decided.iso)
    ])
    #expect(
      closed.sessions.filter { $0.day < decided } == open.sessions.filter { $0.day < decided })
    #expect(closed.sessions != open.sessions)
  }

  @Test func movesNothingForADayClosedAfterwards() throws {
    let day = try Country.day("2025-09-22")
    let open = try plan([])
    let closed = try plan([try closure(day.iso, day.iso, decidedOn: "2025-10-01")])
    let lost = try #require(open.cell(on: day))
    #expect(closed.sessions == open.sessions.filter { $0.day != day })
    #expect(closed.unplaced.contains(lost) && closed.unplaced.count == 1)
    #expect(closed.closed == [day])
  }

  @Test func countsOneDecisionOnceHoweverOftenItIsWritten() throws {
    let storm = try closure("2025-09-15", "2025-09-19", decidedOn: "2025-09-14")
    #expect(try plan([storm]).sessions == plan([storm, storm]).sessions)
  }

  struct Reach: Sendable, CustomTestStringConvertible {
    let scope: Closure.Scope
    let code: String
    /// Whether the closure reaches the groups of institutions 0 to 3.
    let closed: [Bool]
    var testDescription: String { "\(scope) \(code)" }
  }

  static let reaches = [
    Reach(scope: .nation, code: "", closed: [true, true, true, true]),
    Reach(scope: .region, code: "KZ-55", closed: [false, false, true, true]),
    Reach(scope: .district, code: "D0", closed: [true, true, false, false]),
    Reach(scope: .institution, code: "I3", closed: [false, false, false, true]),
    Reach(scope: .institution, code: "I9", closed: [false, false, false, false]),
    Reach(scope: .region, code: "KZ-99", closed: [false, false, false, false]),
  ]

  @Test(arguments: reaches)
  func reachesNoFurtherThanItsScope(reach: Reach) throws {
    let groups = (0..<4).map { place in
      Country.group(
        "G\(place)", institution: place, stage: place % 2 == 0 ? .primary : .kindergarten,
        grades: place % 2 == 0 ? [3] : [])
    }
    let closure = Closure(
      scope: reach.scope, code: reach.code, days: try Country.days("2025-09-15", "2025-09-19"),
      reason: .weather, decidedOn: try Country.day("2025-09-15"))
    let registry = Country.registry(groups: groups, closures: [closure])
    let plan = NationalPlan(
      registry, population: Population(registry), programme: try Country.programme(),
      calendars: [try Country.year()])
    #expect((0..<4).map { !plan[$0].closed.isEmpty } == reach.closed)
    let hours = plan.closedHoursOfPlans(by: try Country.day("2025-09-30"))
    #expect((0..<4).map { hours[Int(plan.planNumber[$0])] == 1 } == reach.closed)
  }

  private func closure(_ first: String, _ last: String, decidedOn: String) throws -> Closure {
    Closure(
      scope: .nation, code: "", days: try Country.days(first, last), reason: .weather,
      decidedOn: try Country.day(decidedOn))
  }

  private func plan(_ closures: [Closure]) throws -> YearPlan {
    let registry = Country.registry(groups: [Country.group("G")], closures: closures)
    return NationalPlan(
      registry, population: Population(registry), programme: try Country.programme(),
      calendars: [try Country.year()])[0]
  }
}
