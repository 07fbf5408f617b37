import Chronology
import DeliveryLedger
import DeliveryStatistics
import Foundation
import Programme
import Scheduling

/// The national table: from a cold process, and the query itself beside DuckDB's grouping of the same rows.
func statisticsBenchmark(
  _ bench: Workbench, programme: LessonProgramme, calendars: [CalendarYear]
) throws -> [BenchLine] {
  let database = bench.demo + "/qorgan.sqlite"
  let arguments = [
    "statistics", "table", "--rows", "region", "--columns", "kind", "--measure",
    "held,due,coverage,not-reported,present", "--database", database, "--through", "2025-12-24",
  ]
  let cold = (0..<7).map { _ in Command.run(Workbench.qorgan, arguments).seconds }.sorted()[3]
  let query = try queryTime(database, programme: programme, calendars: calendars)
  let peer = duckdbTimes(bench)
  let cube = try CubeBenchmark(bench, programme: programme, calendars: calendars)
  return [
    BenchLine(
      name: "statistics.table", value: cold, unit: "s", remark: "none (aim: 0.3 at most)"),
    BenchLine(
      name: "statistics.query", value: query * 1000, unit: "ms", peer: peer.query.map { $0 * 1000 },
      remark: "duckdb is not installed"),
    BenchLine(
      name: "duckdb.import", value: peer.importing ?? 0, unit: "s",
      remark: peer.importing == nil ? "duckdb is not installed" : "none"),
  ] + cube.lines(peer: peer.any)
}

/// From stored columns and tallies to the table, everything read anew; the ledger is open.
private func queryTime(
  _ database: String, programme: LessonProgramme, calendars: [CalendarYear]
) throws -> Double {
  let ledger = try Ledger.open(database)
  guard let through = SchoolDay(year: 2025, month: 12, day: 24) else { return .nan }
  let question = Question(
    rows: .region, columns: .kind,
    measures: [.held, .due, .coverage, .notReported, .present], through: through)
  return try Stopwatch.median(of: 7) {
    let population = try ledger.population()
    let places = try ledger.places()
    let plan = NationalPlan(
      population: population, programme: programme, calendars: calendars,
      closures: places.closures)
    let cube = Cube(
      population: population, plan: plan, tallies: try ledger.tallies(through: through),
      regions: places.regions, districts: places.districts)
    _ = cube.answer(question)
  }
}

private func duckdbTimes(
  _ bench: Workbench
) -> (importing: Double?, query: Double?, any: [String: Double]) {
  guard let python = Workbench.duckdb else { return (nil, nil, [:]) }
  let run = Command.run(
    python,
    [
      bench.peers + "/time_duckdb.py", bench.folder + "/peer.duckdb", bench.deliveries,
      bench.registry, bench.peers,
    ])
  var times: [String: Double] = [:]
  for line in run.output.split(separator: "\n") {
    let words = line.split(separator: " ")
    if words.count == 2 { times[String(words[0])] = Double(words[1]) }
  }
  return (times["import"], times["query"], times.filter { $0.key.hasPrefix("any-") })
}
