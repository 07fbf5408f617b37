/// The whole demo, which also makes the files that the other benchmarks read.
func demoBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  let run = Command.run(Workbench.qorgan, ["demo", "--output", bench.demo])
  guard run.status == 0 else { throw BenchFault.failed("qorgan demo", run.status) }
  return [
    BenchLine(name: "demo", value: run.seconds, unit: "s", remark: "none (aim: under 30)")
  ]
}
