import DeliveryLedger
import DeliveryStatistics

/// The check of a whole ledger, its file warm, and the proofs that it gives.
func proofBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  let ledger = try Ledger.open(bench.demo + "/qorgan.sqlite")
  let seconds = try Stopwatch.median(of: 3) {
    guard try ledger.check().isEmpty else { throw BenchFault.failed("database check", 1) }
  }
  let (_, full) = try Stopwatch.time { _ = try ledger.check(isFull: true) }
  let reports = try ledger.sessions(SessionFilter(limit: 301)).map(\.report)
  var proofs = try reports.map { report in
    try Stopwatch.time { _ = try ledger.receipt(for: report) }.seconds
  }
  proofs.sort()
  return [
    BenchLine(name: "ledger.check", value: seconds, unit: "s"),
    BenchLine(name: "ledger.check.full", value: full, unit: "s"),
    BenchLine(
      name: "ledger.check.entries", value: Double(try ledger.head().position), unit: "entries"),
    BenchLine(name: "ledger.proof", value: proofs[proofs.count / 2] * 1000, unit: "ms"),
    BenchLine(
      name: "ledger.proof.p99", value: proofs[proofs.count * 99 / 100] * 1000, unit: "ms"),
  ]
}
