import Chronology
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

@Suite struct NationalPlanTests {
  @Test(arguments: UInt64(1)...2)
  func answersAlikeHoweverItIsAsked(seed: UInt64) throws {
    let (plan, count) = try randomNation(seed: seed)
    var seen: [[PlannedSession]] = Array(repeating: [], count: count)
    plan.forEachSession { group, day, cell in
      seen[group].append(PlannedSession(day: day, cell: cell))
    }
    #expect(seen.joined().count == plan.sessionCount)
    #expect(plan.dueByWeek().map(\.count).reduce(0, +) == plan.sessionCount)
    #expect(plan.dueByWeek().allSatisfy { $0.monday.weekday == 1 })
    let through = try Country.day("2025-12-24")
    let masks = plan.dueMasks(by: through)
    for group in 0..<count {
      #expect(seen[group] == plan[group].sessions)
      let due = seen[group].filter { $0.day <= through }
      #expect(due.allSatisfy { CellSet(mask: masks[group]).contains($0.cell) })
      #expect(CellSet(mask: masks[group]).count == due.count)
      for session in seen[group] {
        #expect(plan.cell(of: group, on: session.day) == session.cell)
        #expect(plan[group].day(of: session.cell) == session.day)
      }
    }
  }

  @Test func solvesEveryKeyOnce() throws {
    let (plan, _) = try randomNation(seed: 5)
    #expect(Set(plan.plans.map(\.key)).count == plan.plans.count)
    #expect(plan.plans.count < plan.planNumber.count)
  }

  @Test func countsADayDueFromThatDayOn() throws {
    let plan = try nation([Country.group("G")])
    let first = try #require(plan[0].sessions.first)
    #expect(plan.dueMasks(by: first.day.adding(days: -1)) == [0])
    #expect(CellSet(mask: plan.dueMasks(by: first.day)[0]).contains(first.cell))
  }

  struct Report: Sendable, CustomTestStringConvertible {
    let day: String
    let topic: Int
    let pass: UInt8
    var testDescription: String { "t\(topic) on \(day)" }
  }

  // Mondays of a grade 3: t0 on 8 September, 24 November and 16 February; t3 on 22 September.
  static let reports = [
    Report(day: "2025-09-08", topic: 0, pass: 1),
    Report(day: "2025-08-01", topic: 0, pass: 1),
    Report(day: "2025-11-24", topic: 0, pass: 2),
    Report(day: "2026-05-20", topic: 0, pass: 3),
  ]

  @Test(arguments: reports)
  func takesTheNearestPass(report: Report) throws {
    let plan = try nation([Country.group("G")])
    let pass = plan.passNearest(
      group: 0, entryNumber: 30 + report.topic, day: try Country.day(report.day))
    #expect(pass?.number == report.pass)
  }

  @Test func takesTheEarlierOfTwoPassesThatAreAsFar() throws {
    let plan = try nation([Country.group("G")])
    let days = Pass.all.compactMap { plan[0].day(of: Cell(topic: 0, pass: $0)) }
    let distance = Int(days[1].number - days[0].number)
    let middle = days[0].adding(days: distance / 2)
    #expect(plan.passNearest(group: 0, entryNumber: 30, day: middle)?.number == 1)
    let behind = days[0].adding(days: distance / 2 + 1)
    #expect(plan.passNearest(group: 0, entryNumber: 30, day: behind)?.number == 2)
  }

  @Test func hasNoPassForAnEntryOfAnotherLevel() throws {
    let plan = try nation([Country.group("G")])
    let day = try Country.day("2025-10-01")
    #expect(plan.passNearest(group: 0, entryNumber: 29, day: day) == nil)
    #expect(plan.passNearest(group: 0, entryNumber: 40, day: day) == nil)
  }

  @Test func hasNoPassWhereNoneHasADay() throws {
    let june = try Country.days("2026-06-01", "2026-06-30")
    let plan = try nation([Country.group("G", validity: june)])
    let day = try Country.day("2025-10-01")
    #expect(plan.passNearest(group: 0, entryNumber: 30, day: day) == nil)
  }

  private func nation(_ groups: [ClassGroup]) throws -> NationalPlan {
    let registry = Country.registry(groups: groups)
    return NationalPlan(
      registry, population: Population(registry), programme: try Country.programme(),
      calendars: [try Country.year()])
  }

  private func randomNation(seed: UInt64) throws -> (NationalPlan, Int) {
    var random = SplitMix64(seed: seed)
    let groups = try (0..<200).map { place in
      let institution = Int.random(in: 0..<4, using: &random)
      let isSchool = institution % 2 == 0
      return Country.group(
        "G\(place)", institution: institution, stage: isSchool ? .primary : .kindergarten,
        grades: isSchool ? [.random(in: 0...4, using: &random)] : [],
        weekday: .random(in: 1...5, using: &random),
        validity: place % 20 == 0 ? try Country.days("2026-01-15", "2026-08-31") : nil)
    }
    let closure = Closure(
      scope: .region, code: "KZ-55", days: try Country.days("2025-12-01", "2025-12-05"),
      reason: .weather, decidedOn: try Country.day("2025-12-01"))
    let registry = Country.registry(groups: groups, closures: [closure])
    let plan = NationalPlan(
      registry, population: Population(registry), programme: try Country.programme(),
      calendars: [try Country.year()])
    return (plan, groups.count)
  }
}
