import Chronology
import DeliveryLedger
import Foundation
import LessonContent

/// Measures the rooms beside their peers; `qorgan-bench` in the repository's folder, after a release build.
@main
enum Entry {
  static func main() async throws {
    let repository = ContentRepository(folder: "lessons").load()
    guard let programme = repository.programme else { throw BenchFault.noProgramme("lessons") }
    let bench = try Workbench(folder: ".build-bench")
    print("# \(ProcessInfo.processInfo.activeProcessorCount) cores")
    print(BenchLine.heading)
    show(try checkBenchmark(bench))
    // `qorgan-bench lessons` leaves the country out.
    if CommandLine.arguments.dropFirst().first == "lessons" { return }
    show(try demoBenchmark(bench))
    show(try ledgerBenchmark(bench))
    show(try proofBenchmark(bench))
    let ledger = try Ledger.open(bench.demo + "/qorgan.sqlite")
    show(
      planBenchmark(
        population: try ledger.population(), programme: programme,
        calendars: repository.calendars))
    show(
      try replanBenchmark(
        bench, registry: try ledger.registry(), programme: programme,
        calendars: repository.calendars))
    show(
      try statisticsBenchmark(bench, programme: programme, calendars: repository.calendars))
    show(try await packBenchmark(bench, repository: repository))
    // Last: it adds to the ledger that the others measure.
    show(
      try await recordBenchmark(bench, programme: programme, calendars: repository.calendars))
  }

  private static func show(_ lines: [BenchLine]) {
    for line in lines { print(line.text) }
    fflush(nil)
  }
}
