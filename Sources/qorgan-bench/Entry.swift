import Chronology
import DeliveryLedger
import Foundation
import LessonContent
import Programme

/// Measures the rooms beside their peers; `qorgan-bench` in the repository's folder, after a release build.
@main
enum Entry {
  static func main() async throws {
    let repository = ContentRepository(folder: "lessons").load()
    guard let programme = repository.programme else { throw BenchFault.noProgramme("lessons") }
    let bench = try Workbench(folder: ".build-bench")
    // `qorgan-bench plan packs` measures those only, `lessons` and `packs` without a country.
    let wanted = Set(CommandLine.arguments.dropFirst())
    let isWanted = { @Sendable (name: String) in wanted.isEmpty || wanted.contains(name) }
    print("# \(ProcessInfo.processInfo.activeProcessorCount) cores")
    print(BenchLine.heading)
    if isWanted("lessons") { show(try checkBenchmark(bench)) }
    if isWanted("packs") {
      show(try await packBenchmark(bench))
      show(try await courseBenchmark(bench))
    }
    guard wanted.isEmpty || !wanted.isSubset(of: ["lessons", "packs"]) else { return }
    show(try demoBenchmark(bench))
    try await measureCountry(bench, repository, programme, isWanted)
  }

  /// What is measured on the demo's country.
  private static func measureCountry(
    _ bench: Workbench, _ repository: LoadedRepository, _ programme: LessonProgramme,
    _ isWanted: @Sendable (String) -> Bool
  ) async throws {
    let calendars = repository.calendars
    if isWanted("registry") { show(try registryBenchmark(bench)) }
    if isWanted("ledger") {
      show(try ledgerBenchmark(bench))
      show(try proofBenchmark(bench))
    }
    // Only when asked for: it writes 2 GB.
    if CommandLine.arguments.dropFirst().contains("tenfold") {
      show(try tenfoldBenchmark(bench, programme: programme, calendars: calendars))
    }
    if isWanted("plan") {
      let ledger = try Ledger.open(bench.demo + "/qorgan.sqlite")
      show(
        planBenchmark(
          population: try ledger.population(), programme: programme, calendars: calendars))
      show(
        try replanBenchmark(
          bench, registry: try ledger.registry(), programme: programme, calendars: calendars))
    }
    if isWanted("statistics") {
      show(try statisticsBenchmark(bench, programme: programme, calendars: calendars))
    }
    if isWanted("publication") {
      show(try publicationBenchmark(bench))
      show(try disclosureBenchmark(bench, programme: programme, calendars: calendars))
    }
    if isWanted("monitoring") { show(try monitoringBenchmark(bench)) }
    // Last: it adds to the ledger that the others measure.
    if isWanted("record") {
      show(try await recordBenchmark(bench, programme: programme, calendars: calendars))
    }
  }

  private static func show(_ lines: [BenchLine]) {
    for line in lines { print(line.text) }
    fflush(nil)
  }
}
