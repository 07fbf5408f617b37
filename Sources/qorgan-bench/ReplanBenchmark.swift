import Chronology
import EducationRegistry
import Foundation
import Programme
import RegistryExchange
import Scheduling
import Tabular

/// The country's plan after a closure, ten times the country, every row as CSV, a region's visits.
func replanBenchmark(
  _ bench: Workbench, registry: RegistrySnapshot, programme: LessonProgramme,
  calendars: [CalendarYear]
) throws -> [BenchLine] {
  let population = Population(registry)
  let once = Stopwatch.median(of: 5) {
    _ = sum(
      NationalPlan(population: population, programme: programme, calendars: calendars))
  }
  let tenfold = population.repeated(10)
  let tenTimes = Stopwatch.median(of: 3) {
    _ = sum(NationalPlan(population: tenfold, programme: programme, calendars: calendars))
  }
  let closure = try fiveDays(of: registry.regions[0].code)
  let scope = ClosureScope(registry)
  let replan = Stopwatch.median(of: 5) {
    _ = NationalPlan(
      population: population, programme: programme, calendars: calendars, closures: [closure],
      scope: scope)
  }
  let plan = NationalPlan(population: population, programme: programme, calendars: calendars)
  let folder = bench.folder + "/plan"
  let (written, csv) = try Stopwatch.time {
    try PlanTable(registry: registry, plan: plan).writeRegions(to: folder)
  }
  let visits = Stopwatch.median(of: 3) {
    var solver = VisitSolver(regionOfVisits())
    _ = solver.solve()
  }
  return [
    BenchLine(
      name: "plan.replan", value: replan * 1000, unit: "ms", remark: "none (aim: 1000 at most)"),
    BenchLine(
      name: "plan.tenfold", value: tenTimes / once, unit: "times",
      remark: "none (aim: 10.5 at most)"),
    BenchLine(
      name: "plan.csv", value: Double(written.sessions) / csv / 1e6, unit: "million rows/s",
      remark: "none (aim: 6 at least)"),
    BenchLine(
      name: "plan.visits", value: visits * 1000, unit: "ms", remark: "none (aim: 2000 at most)"),
  ]
}

private func sum(_ plan: NationalPlan) -> Int {
  var checksum = 0
  plan.forEachSession { group, day, cell in
    checksum ^= group ^ Int(day.number) << 20 ^ Int(cell.bit) << 40
  }
  return checksum
}

private func fiveDays(of region: String) throws -> Closure {
  guard let first = SchoolDay(year: 2025, month: 11, day: 17),
    let days = DayRange(first: first, last: first.adding(days: 4))
  else { throw BenchFault.noProgramme("2025-11-17") }
  return Closure(
    scope: .region, code: region, days: days, reason: .weather, decidedOn: first)
}

/// 1,000 institutions in 22 districts, 120 specialists, four weeks.
private func regionOfVisits() -> VisitTask {
  let (districts, days) = (22, 20)
  let turns = (0..<120).flatMap { specialist in
    (0..<days).filter { ($0 + specialist) % 3 > 0 }.map { day in
      VisitTask.Turn(specialist: specialist, district: specialist * 7 % districts, day: day)
    }
  }
  let places = (0..<1000).map { place in
    VisitTask.Place(
      district: place * 13 % districts, groups: 1 + place * 31 % 12,
      days: (0..<days).filter { ($0 * 5 + place) % 4 > 0 })
  }
  let travel = (0..<districts).map { here in
    (0..<districts).map { there in here == there ? 0 : abs(here - there) < 3 ? 1 : 2 }
  }
  return VisitTask(turns: turns, places: places, sessionsPerDay: 5, days: days, travel: travel)
}

extension Population {
  /// As many countries of the same groups.
  fileprivate func repeated(_ count: Int) -> Population {
    func times<Value>(_ column: [Value]) -> [Value] {
      (0..<count).flatMap { _ in column }
    }
    var all = Population()
    all.institution = times(institution)
    all.district = times(district)
    all.region = times(region)
    all.kind = times(kind)
    all.level = times(level)
    all.grades = times(grades)
    all.weekday = times(weekday)
    all.year = times(year)
    all.firstDay = times(firstDay)
    all.lastDay = times(lastDay)
    return all
  }
}
