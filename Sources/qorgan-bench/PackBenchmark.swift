import Foundation
import LessonContent
import LessonPackaging

/// The packs of 130 lessons, two languages, both versions of SCORM: writing beside `zip -6` of the same trees.
///
/// Rendering and validation stand apart, what a process costs when nothing changed, and the check of all of them.
func packBenchmark(_ bench: Workbench) async throws -> [BenchLine] {
  // With their own words: made-up ones break the rules of care, and then no pack is made.
  let lessons = bench.folder + "/packed-lessons"
  _ = try WideRepository(from: "lessons", to: lessons).write(rewording: false)
  let repository = ContentRepository(folder: lessons).load()
  let builder = PackBuilder(
    repository: repository, options: PackOptions(formats: [.scorm12, .scorm2004], drafts: true))
  let trees = bench.folder + "/trees"
  let count = try await builder.writeTrees(to: trees)
  var runs: [(timings: PackTimings, cpu: Double)] = []
  var peers: [(seconds: Double, cpu: Double)] = []
  for round in 0..<5 {
    let before = Processor.own
    let report = try await builder.build(to: bench.folder + "/packs-\(round)")
    guard report.packs.count == 2 * count else { throw BenchFault.failed("packs", 1) }
    runs.append((report.timings, Processor.own - before))
    if let zip = Command.path(of: "zip") { peers.append(zipAll(in: trees, with: zip)) }
  }
  let peer = peers.map(\.seconds).sorted().dropFirst(2).first
  let middle = { (part: (PackTimings) -> Duration) in
    runs.map { seconds(part($0.timings)) }.sorted()[2]
  }
  return [
    line("packs.write", middle(\.write), peer),
    line("packs.prepare", middle { $0.render + $0.validate }, peer),
    line("packs.render", middle(\.render), peer),
    line("packs.validate", middle(\.validate), peer),
    line("packs.cpu", runs.map(\.cpu).sorted()[2], peers.map(\.cpu).sorted().dropFirst(2).first),
  ] + (try processLines(bench, lessons)) + (try await checkLines(bench.folder + "/packs-0"))
    + [try await plainLine(repository, bench.folder + "/plain")]
}

/// The same build as a process: its memory, and the time of one after which nothing is left to do.
private func processLines(_ bench: Workbench, _ lessons: String) throws -> [BenchLine] {
  let arguments = [
    "pack", "build", "--drafts", "--format", "scorm12", "--format", "scorm2004", "--lessons",
    lessons, "--output", bench.folder + "/packs",
  ]
  let first = Command.run(Workbench.qorgan, arguments)
  guard first.status == 0 else { throw BenchFault.failed("qorgan pack build", first.status) }
  let again = (0..<5).map { _ in Command.run(Workbench.qorgan, arguments) }
  guard again.allSatisfy({ $0.status == 0 }) else { throw BenchFault.failed("qorgan", 1) }
  return [
    BenchLine(
      name: "packs.memory", value: first.peakMemory, unit: "MB", remark: "none (aim: under 150)"),
    BenchLine(
      name: "packs.unchanged", value: again.map(\.seconds).sorted()[2] * 1000, unit: "ms",
      remark: "none (aim: under 150)"),
  ]
}

/// Packages checked a second, beside `unzip -t` of the same ones, which looks at checksums alone.
private func checkLines(_ folder: String) async throws -> [BenchLine] {
  var runs: [(rate: Double, cpu: Double)] = []
  for _ in 0..<5 {
    let clock = ContinuousClock()
    let (start, before) = (clock.now, Processor.own)
    let verdicts = try await PackageChecker().check(files: [folder])
    guard !verdicts.contains(where: \.hasErrors) else { throw BenchFault.failed("check", 1) }
    let count = Double(verdicts.count)
    runs.append(
      (count / seconds(start.duration(to: clock.now)), (Processor.own - before) / count))
  }
  let peer = Command.path(of: "unzip").map { unzip in
    let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".zip") }
    let before = Processor.children
    let seconds = Stopwatch.time {
      Command.run(
        "/bin/sh", ["-c", "for f in */*.zip; do \(unzip) -tqq $f; done"], in: folder)
    }.seconds
    return (
      rate: Double(names.count) / seconds,
      cpu: (Processor.children - before) / Double(names.count)
    )
  }
  return [
    BenchLine(
      name: "packs.check", value: runs.map(\.rate).sorted()[2], unit: "packages/s",
      peer: peer?.rate, remark: "unzip is not installed"),
    BenchLine(
      name: "packs.check.cpu", value: runs.map(\.cpu).sorted()[2] * 1000, unit: "ms a package",
      peer: peer.map { $0.cpu * 1000 }, remark: "unzip is not installed"),
  ]
}

/// The largest package of a lesson when no lesson has pictures.
private func plainLine(
  _ repository: LoadedRepository, _ folder: String
) async throws -> BenchLine {
  let plain = repository.replacing(lessons: repository.lessons.map { $0.illustrated(with: []) })
  let report = try await PackBuilder(
    repository: plain, options: PackOptions(formats: [.scorm12, .scorm2004], drafts: true)
  ).build(to: folder)
  let largest = report.packs.filter { $0.file.hasSuffix(".zip") }.map(\.bytes).max() ?? 0
  return BenchLine(
    name: "packs.plain.largest", value: Double(largest) / 1000, unit: "kB",
    remark: "none (aim: under 60)")
}

private func line(_ name: String, _ seconds: Double, _ peer: Double?) -> BenchLine {
  BenchLine(
    name: name, value: seconds * 1000, unit: "ms", peer: peer.map { $0 * 1000 },
    remark: "zip is not installed")
}

private func seconds(_ duration: Duration) -> Double {
  let parts = duration.components
  return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
}

/// One `zip -6 -r` a tree, one after the other, all started by one shell.
private func zipAll(
  in folder: String, with zip: String
) -> (seconds: Double, cpu: Double) {
  let before = Processor.children
  let script = """
    for tree in */*/; do (cd "$tree" && \(zip) -6 -q -r "../../zipped.zip" . && rm ../../zipped.zip); done
    """
  let run = Command.run("/bin/sh", ["-c", script], in: folder)
  return (run.seconds, Processor.children - before)
}
