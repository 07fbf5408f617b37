import Chronology
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

@Suite struct CatchUpTests {
  @Test(arguments: UInt64(1)...8)
  func keepsToThePolicy(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sensitive = Set((0..<3).map { _ in Int.random(in: 0..<10, using: &random) })
    let programme = try Country.programme(sensitive: sensitive)
    let plan = try plan(weekday: .random(in: 1...5, using: &random), programme)
    let today = try Country.day("2025-10-01").adding(days: .random(in: 0...200, using: &random))
    var held = plan.due(by: today.adding(days: -1))
    for session in plan.sessions where Bool.random(using: &random) {
      held = held.subtracting(CellSet(mask: 1 << UInt32(session.cell.bit)))
    }
    let offers = try catchUp(plan, programme).offers(held: held, from: today)

    let all = offers.map { ($0.day, $0.cell) } + plan.sessions.map { ($0.day, $0.cell) }
    for offer in offers {
      #expect(offer.day >= today && !held.contains(offer.cell))
      let week = all.filter { $0.0.monday == offer.day.monday }.sorted { $0.0 < $1.0 }
      #expect(week.count <= 2)
      #expect(Set(week.map(\.0)).count == week.count)
      for second in week.dropFirst() { #expect(!sensitive.contains(second.1.topic)) }
    }
    #expect(Set(offers.map(\.cell)).count == offers.count)
    #expect(offers.map(\.day) == offers.map(\.day).sorted())
  }

  @Test func offersNothingThatASpecialistPutOff() throws {
    let programme = try Country.programme()
    let plan = try plan(weekday: 2, programme)
    let today = try Country.day("2025-12-01")
    let missed = try #require(plan.sessions.first).cell
    let held = plan.due(by: today).subtracting(CellSet(mask: 1 << UInt32(missed.bit)))
    let some = try catchUp(plan, programme).offers(held: held, from: today)
    #expect(some.map(\.cell) == [missed])
    let none = try catchUp(plan, programme).offers(
      held: held, postponed: CellSet(mask: 1 << UInt32(missed.bit)), from: today)
    #expect(none.isEmpty)
  }

  @Test func offersALessonWhoseDayWasClosedAfterwards() throws {
    let programme = try Country.programme()
    let day = try Country.day("2025-09-22")
    let closure = Closure(
      scope: .nation, code: "", days: DayRange(day), reason: .weather,
      decidedOn: try Country.day("2025-10-01"))
    let plan = try plan(weekday: 1, programme, closures: [closure])
    let today = try Country.day("2025-10-06")
    let offers = try catchUp(plan, programme, closures: [closure])
      .offers(held: plan.due(by: today), from: today)
    #expect(offers.map(\.cell) == plan.lost.map(\.cell) && offers.count == 1)
  }

  private func catchUp(
    _ plan: YearPlan, _ programme: LessonProgramme, closures: [Closure] = []
  ) throws -> CatchUp {
    CatchUp(plan, programme: programme, calendars: [try Country.year()], closures: closures)
  }

  private func plan(
    weekday: Int, _ programme: LessonProgramme, closures: [Closure] = []
  ) throws -> YearPlan {
    let registry = Country.registry(
      groups: [Country.group("G", weekday: weekday)], closures: closures)
    return NationalPlan(
      registry, population: Population(registry), programme: programme,
      calendars: [try Country.year()])[0]
  }
}
