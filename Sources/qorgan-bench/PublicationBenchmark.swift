import Foundation

/// A vintage of the demo's country published in every form and verified, as whole processes; no peer publishes one.
func publicationBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  let database = bench.demo + "/qorgan.sqlite"
  let folder = bench.folder + "/publication"
  let build = Command.run(
    Workbench.qorgan,
    [
      "statistics", "publish", "--period-to", "2025-12-24", "--database", database, "--output",
      folder,
    ])
  guard build.status == 0 else { throw BenchFault.failed("statistics publish", build.status) }
  let verify = Command.run(
    Workbench.qorgan, ["statistics", "verify", folder, "--database", database])
  guard verify.status == 0 else { throw BenchFault.failed("statistics verify", verify.status) }
  let files = FileManager.default.enumerator(atPath: folder)?.allObjects.count ?? 0
  return [
    BenchLine(
      name: "publication.build", value: build.seconds, unit: "s", remark: "none (aim: 10 at most)"),
    BenchLine(
      name: "publication.verify", value: verify.seconds, unit: "s",
      remark: "none (aim: 10 at most)"),
    BenchLine(name: "publication.files", value: Double(files), unit: "files and folders"),
    BenchLine(name: "publication.memory", value: build.peakMemory, unit: "MB"),
  ]
}
