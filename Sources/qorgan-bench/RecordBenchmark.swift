import Chronology
import DeliveryLedger
import DeliveryModel
import EducationRegistry
import Foundation
import Programme

/// Single reports into the demo's ledger, durable: 64 callers at once, beside one who waits for each.
func recordBenchmark(
  _ bench: Workbench, programme: LessonProgramme, calendars: [CalendarYear]
) async throws -> [BenchLine] {
  let ledger = try Ledger.open(bench.demo + "/qorgan.sqlite")
  let registry = try ledger.registry()
  let now: @Sendable () -> Instant = {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
  let desk = GroupCommit(ledger, programme: programme, calendars: calendars, now: now)
  // The first report reads registry and plan; that is not what is measured.
  _ = try await desk.record(report(0, registry, programme))
  let alone = try await run(1..<301, callers: 1, at: desk, registry, programme)
  let before = desk.count
  let together = try await run(301..<6701, callers: 64, at: desk, registry, programme)
  let after = desk.count
  let commits = Double(after.commits - before.commits)
  let times = together.times.sorted()
  return [
    BenchLine(
      name: "ledger.record", value: 6400 / together.seconds, unit: "reports/s",
      peer: 300 / alone.seconds),
    BenchLine(
      name: "ledger.record.percommit", value: Double(after.reports - before.reports) / commits,
      unit: "reports"),
    BenchLine(
      name: "ledger.record.p99", value: times[times.count * 99 / 100] * 1000, unit: "ms"),
  ]
}

private func run(
  _ numbers: Range<Int>, callers: Int, at desk: GroupCommit, _ registry: RegistrySnapshot,
  _ programme: LessonProgramme
) async throws -> (seconds: Double, times: [Double]) {
  let clock = ContinuousClock()
  let start = clock.now
  let times = try await withThrowingTaskGroup(of: [Double].self) { group in
    for caller in 0..<callers {
      group.addTask {
        var times: [Double] = []
        for number in stride(from: numbers.lowerBound + caller, to: numbers.upperBound, by: callers)
        {
          let begin = clock.now
          let outcome = try await desk.record(report(number, registry, programme))
          guard case .taken = outcome else { throw BenchFault.failed("record", Int32(number)) }
          times.append(seconds(begin.duration(to: clock.now)))
        }
        return times
      }
    }
    return try await group.reduce(into: []) { $0 += $1 }
  }
  return (seconds(start.duration(to: clock.now)), times)
}

private func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// A report of another group each time, of a Sunday: no report of the feed is of that day.
private func report(
  _ number: Int, _ registry: RegistrySnapshot, _ programme: LessonProgramme
) -> Delivery {
  let group = registry.groups[number * 31 % registry.groups.count]
  let first = Int(group.level.number) * LessonProgramme.topicsPerLevel
  var random = SystemRandomNumberGenerator()
  return Delivery(
    report: ReportID(high: random.next(), low: random.next()), group: group.code,
    lesson: programme.entries[first + number % 10].id,
    date: SchoolDay(number: group.year.days.first.number - group.year.days.first.number % 7 + 10),
    present: 15)
}
