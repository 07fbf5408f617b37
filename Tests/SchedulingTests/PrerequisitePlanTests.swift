import Chronology
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

/// What a lesson builds on comes before it, whatever the calendar, the closures and the seasons are.
@Suite struct PrerequisitePlanTests {
  @Test(arguments: UInt64(1)...40)
  func noFirstPassComesBeforeOneThatItBuildsOn(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let needs = Self.needs(&random)
    let seasons = Dictionary(
      (0..<3).map { _ in
        (
          Int.random(in: 0..<10, using: &random),
          Bool.random(using: &random) ? Country.beforeWinter : Country.beforeSummer
        )
      }, uniquingKeysWith: { first, _ in first })
    let programme = try Country.programme(
      seasons: seasons, sensitive: [.random(in: 0..<10, using: &random)], needs: needs)
    let closures = try (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let first = try Country.day("2025-09-05")
        .adding(days: .random(in: 0..<240, using: &random))
      return Closure(
        scope: .nation, code: "",
        days: try #require(
          DayRange(first: first, last: first.adding(days: .random(in: 0...12, using: &random)))),
        reason: .quarantine, decidedOn: first.adding(days: .random(in: -10...5, using: &random)))
    }
    let validity =
      seed % 4 == 0
      ? try Country.days("2026-0\(Int.random(in: 1...4, using: &random))-15", "2026-08-31") : nil
    let group = Country.group(
      "G", grades: seed % 3 == 0 ? [2, 4] : [3], weekday: .random(in: 1...5, using: &random),
      validity: validity)
    let plan = try Self.plan([group], programme, closures)[0]
    #expect(plan.isProven)
    let days = Dictionary(
      uniqueKeysWithValues: (plan.sessions + plan.lost).map { ($0.cell, $0.day) })
    #expect(days.count + plan.unplaced.subtracting(Self.cells(plan.lost)).count == 30)
    for (topic, others) in needs {
      guard let day = days[Cell(topic: topic, pass: Pass.all[0])] else { continue }
      for other in others {
        let before = try #require(days[Cell(topic: other, pass: Pass.all[0])])
        #expect(before < day)
      }
    }
  }

  @Test func turnsAProgrammeRoundThatBuildsOnItsEnd() throws {
    let programme = try Country.programme(needs: Self.chain)
    let plans = try Self.plan((1...5).map { Country.group("G\($0)", weekday: $0) }, programme)
    for weekday in 0..<5 {
      let firsts = plans[weekday].sessions.filter { $0.cell.pass.number == 1 }
      #expect(plans[weekday].isProven && plans[weekday].unplaced == .empty)
      #expect(firsts.map(\.cell.topic) == Array((0..<10).reversed()))
    }
  }

  @Test func changesNothingWhereTheFileKeepsTheOrderItself() throws {
    let groups = (1...5).map { Country.group("G\($0)", weekday: $0) }
    let free = try Self.plan(groups, try Country.programme())
    let order = Self.firsts(free[0])
    let needs = Dictionary(uniqueKeysWithValues: zip(order.dropFirst(), order).map { ($0, [$1]) })
      .filter { topic, others in others.allSatisfy { $0 < topic } }
    #expect(needs.count > 4)
    let bound = try Self.plan(groups, try Country.programme(needs: needs))
    for group in groups.indices { #expect(free[group].sessions == bound[group].sessions) }
  }

  @Test func saysWhatALessonWaitedForAndWhatHasNoDayWithIt() throws {
    let programme = try Country.programme(seasons: [:], needs: [0: [3], 9: [8]])
    let entries = programme.entries(of: try #require(Level(grade: 3)))
    let year = try Self.plan([Country.group("G", weekday: 1)], programme)[0]
    #expect(Self.firsts(year) == [1, 2, 3, 0, 4, 5, 6, 7, 8, 9])
    let third = try #require(LessonID("grade-3-t3"))
    #expect(year.reason(of: Self.first(0), entries: entries) == .builds(on: third))
    #expect(year.reason(of: Self.first(3), entries: entries) == .order)
    let why = year.explanation(
      of: Self.first(0), programme: programme, calendars: [try Country.year()], closures: [])
    #expect(why.grounds.map(\.entry.id) == [third])
    #expect(why.grounds.first?.day == year.day(of: Self.first(3)))
    #expect(why.ownTurn == 4 && why.nationalTurn == 4)
  }

  @Test func leavesOutWhatHasNoGroundInAShortYear() throws {
    let programme = try Country.programme(seasons: [:], needs: Self.chain)
    let entries = programme.entries(of: try #require(Level(grade: 3)))
    let short = try Country.days("2026-04-01", "2026-05-25")
    let plan = try Self.plan([Country.group("S", weekday: 1, validity: short)], programme)[0]
    #expect(Self.firsts(plan) == [9, 8, 7, 6, 5, 4, 3] && plan.sessions.count == 7)
    #expect(plan.reason(of: Self.first(2), entries: entries) == .unplaced(hours: 7))
    for topic in 0..<2 {
      let ground = try #require(LessonID("grade-3-t\(topic + 1)"))
      #expect(plan.reason(of: Self.first(topic), entries: entries) == .unplacedPrerequisite(ground))
    }
  }

  @Test func offersToCatchUpWhatOthersBuildOnFirst() throws {
    let programme = try Country.programme(seasons: [:], needs: [4: [3]])
    let plan = try Self.plan([Country.group("G", weekday: 1)], programme)[0]
    let catchUp = CatchUp(plan, programme: programme, calendars: [try Country.year()])
    let today = try Country.day("2025-11-24")
    let missed = CellSet(mask: 1 << 3 | 1 << 4)
    let held = plan.due(by: today).subtracting(missed)
    #expect(catchUp.offers(held: held, from: today).map(\.cell.topic) == [3, 4])
    // A specialist put the one off: what builds on it waits.
    let postponed = CellSet(mask: 1 << 3)
    #expect(catchUp.offers(held: held, postponed: postponed, from: today).isEmpty)
  }

  @Test func countsALowerLevelAsTaughtAndLeavesThePlanAlone() throws {
    var entries = try Country.programme().entries
    let place = try #require(entries.firstIndex { $0.id.text == "grade-3-t0" })
    let old = entries[place]
    entries[place] = ProgrammeEntry(
      id: old.id, level: old.level, topic: old.topic, title: old.title, season: old.season,
      prerequisites: [try #require(LessonID("grade-2-t9")), try #require(LessonID("grade-1-t0"))])
    let programme = try #require(LessonProgramme(entries: entries))
    let group = Country.group("G", weekday: 1)
    let plan = try Self.plan([group], programme)[0]
    #expect(plan == (try Self.plan([group], try Country.programme())[0]))
    let why = plan.explanation(
      of: Self.first(0), programme: programme, calendars: [try Country.year()], closures: [])
    #expect(why.grounds.map(\.isOfEarlierYear) == [true, true])
  }

  /// Each topic builds on the next one of the file.
  private static let chain = Dictionary(uniqueKeysWithValues: (0..<9).map { ($0, [$0 + 1]) })

  private static func first(_ topic: Int) -> Cell { Cell(topic: topic, pass: Pass.all[0]) }

  private static func firsts(_ plan: YearPlan) -> [Int] {
    plan.sessions.map(\.cell).filter { $0.pass.number == 1 }.map(\.topic)
  }

  private static func cells(_ sessions: [PlannedSession]) -> CellSet {
    sessions.reduce(into: .empty) { $0.insert($1.cell) }
  }

  /// Whoever comes later in a shuffled order may build on those before.
  private static func needs(_ random: inout SplitMix64) -> [Int: [Int]] {
    let order = (0..<10).shuffled(using: &random)
    let share = Int.random(in: 2...12, using: &random)
    return order.enumerated().reduce(into: [:]) { needs, pair in
      let others = order.prefix(pair.offset).filter { _ in
        Int.random(in: 0..<share, using: &random) == 0
      }
      if !others.isEmpty { needs[pair.element] = others }
    }
  }

  private static func plan(
    _ groups: [ClassGroup], _ programme: LessonProgramme, _ closures: [Closure] = []
  ) throws -> NationalPlan {
    let registry = Country.registry(groups: groups, closures: closures)
    return NationalPlan(
      registry, population: Population(registry), programme: programme,
      calendars: [try Country.year()])
  }
}
