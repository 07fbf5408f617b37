import Foundation

/// The import of the whole registry as a process, all checks and the ledger's birth included, beside the shell's.
///
/// Three rounds, ours and the peer's in turn; the medians are given.
func registryBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  var ours: [Command.Run] = []
  var again: [Double] = []
  var theirs: [Double] = []
  let shell = Command.path(of: "sqlite3")
  let database = bench.folder + "/registry.sqlite"
  let arguments = ["registry", "import", bench.registry, "--database", database]
  for _ in 0..<3 {
    bench.remove(database: database)
    ours.append(try succeeding(Command.run(Workbench.qorgan, arguments)))
    again.append(try succeeding(Command.run(Workbench.qorgan, arguments)).seconds)
    if let shell { theirs.append(try shellImport(bench, shell)) }
  }
  bench.remove(database: database)
  let peer = theirs.isEmpty ? nil : median(theirs)
  return [
    BenchLine(
      name: "registry.import", value: median(ours.map(\.seconds)), unit: "s", peer: peer,
      remark: "sqlite3 is not installed"),
    BenchLine(
      name: "registry.import.again", value: median(again), unit: "s", peer: peer,
      remark: "sqlite3 is not installed"),
    BenchLine(
      name: "registry.import.memory", value: ours.map(\.peakMemory).max() ?? 0, unit: "MB"),
  ]
}

private func succeeding(_ run: Command.Run) throws -> Command.Run {
  guard run.status == 0 else { throw BenchFault.failed("registry import", run.status) }
  return run
}

private func shellImport(_ bench: Workbench, _ shell: String) throws -> Double {
  let database = bench.folder + "/peer.sqlite"
  bench.remove(database: database)
  defer { bench.remove(database: database) }
  var script = try String(
    contentsOfFile: bench.peers + "/sqlite-registry.sql", encoding: .utf8)
  let tables = [
    ("regions", "region"), ("districts", "district"), ("institutions", "institution"),
    ("groups", "class_group"),
  ]
  for (file, table) in tables {
    script += ".import --csv --skip 1 '\(bench.registry)/\(file).csv' \(table)\n"
  }
  return Command.run(shell, [database], input: script).seconds
}

private func median(_ numbers: [Double]) -> Double {
  numbers.sorted()[numbers.count / 2]
}
