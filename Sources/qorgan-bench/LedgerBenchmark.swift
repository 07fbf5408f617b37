import Foundation

/// The import of the demo's feed as a whole process, beside the `sqlite3` shell's and DuckDB's of the same file.
///
/// Three rounds, ours and the peer's in turn; the medians are given.
func ledgerBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  var ours: [Command.Run] = []
  var theirs: [Double] = []
  let shell = Command.path(of: "sqlite3")
  let database = bench.folder + "/import.sqlite"
  for _ in 0..<3 {
    bench.remove(database: database)
    ours.append(try ownImport(bench, into: database))
    if let shell { theirs.append(try shellImport(bench, shell)) }
  }
  let rows = try rowCount(of: bench.deliveries)
  return [
    BenchLine(
      name: "ledger.import", value: median(ours.map(\.seconds)), unit: "s",
      peer: theirs.isEmpty ? nil : median(theirs), remark: "sqlite3 is not installed"),
    BenchLine(name: "ledger.import.rows", value: Double(rows), unit: "rows"),
    BenchLine(name: "ledger.import.memory", value: ours.map(\.peakMemory).max() ?? 0, unit: "MB"),
  ]
}

private func ownImport(_ bench: Workbench, into database: String) throws -> Command.Run {
  let registry = Command.run(
    Workbench.qorgan, ["registry", "import", bench.registry, "--database", database])
  guard registry.status == 0 else { throw BenchFault.failed("registry import", registry.status) }
  let run = Command.run(
    Workbench.qorgan, ["delivery", "import", bench.deliveries, "--database", database])
  // Status 1 is right: the feed has bad rows, and all of them are listed.
  guard run.status == 0 || run.status == 1 else {
    throw BenchFault.failed("delivery import", run.status)
  }
  return run
}

/// The peer as the issue defines it: WAL, 200 MB of cache, one table, two unique keys.
private func shellImport(_ bench: Workbench, _ shell: String) throws -> Double {
  let database = bench.folder + "/peer.sqlite"
  bench.remove(database: database)
  let schema = try String(contentsOfFile: bench.peers + "/sqlite-import.sql", encoding: .utf8)
  let script = schema + ".import --csv --skip 1 '\(bench.deliveries)' delivery\n"
  defer { bench.remove(database: database) }
  return Command.run(shell, [database], input: script).seconds
}

private func rowCount(of file: String) throws -> Int {
  let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped)
  return data.count { $0 == 10 } - 1
}

private func median(_ numbers: [Double]) -> Double {
  numbers.sorted()[numbers.count / 2]
}
