import Foundation
import LessonContent
import LessonPackaging

/// All packs of all lessons: writing beside `zip -6` of the same trees; rendering and validation apart.
func packBenchmark(
  _ bench: Workbench, repository: LoadedRepository
) async throws -> [BenchLine] {
  let builder = PackBuilder(
    repository: repository, options: PackOptions(formats: [.scorm12, .scorm2004], drafts: true))
  let trees = bench.folder + "/trees"
  _ = try await builder.writeTrees(to: trees)
  var timings: [PackTimings] = []
  var peers: [Double] = []
  let zip = Command.path(of: "zip")
  for round in 0..<3 {
    timings.append(try await builder.build(to: bench.folder + "/packs-\(round)").timings)
    if let zip { peers.append(try zipAll(in: trees, with: zip)) }
  }
  timings.sort { $0.write < $1.write }
  let run = timings[timings.count / 2]
  let peer = peers.isEmpty ? nil : peers.sorted()[peers.count / 2]
  return [
    line("packs.build", run.write, peer), line("packs.render", run.render, peer),
    line("packs.validate", run.validate, peer),
    try await checkLine(bench.folder + "/packs-0"),
  ]
}

/// Packages checked a second, beside `unzip -t` of the same ones, which looks at checksums alone.
private func checkLine(_ folder: String) async throws -> BenchLine {
  let checker = PackageChecker()
  var rates: [Double] = []
  var count = 0
  for _ in 0..<3 {
    let clock = ContinuousClock()
    let start = clock.now
    count = try await checker.check(files: [folder]).count
    let parts = start.duration(to: clock.now).components
    rates.append(Double(count) / (Double(parts.seconds) + Double(parts.attoseconds) * 1e-18))
  }
  let peer = Command.path(of: "unzip").map { unzip in
    let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".zip") }
    let seconds = names.reduce(0) { sum, name in
      sum + Command.run(unzip, ["-tqq", "\(folder)/\(name)"]).seconds
    }
    return Double(count) / seconds
  }
  return BenchLine(
    name: "packs.check", value: rates.sorted()[1], unit: "packages/s", peer: peer,
    remark: "unzip is not installed")
}

private func line(_ name: String, _ duration: Duration, _ peer: Double?) -> BenchLine {
  let parts = duration.components
  let seconds = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  return BenchLine(
    name: name, value: seconds * 1000, unit: "ms", peer: peer.map { $0 * 1000 },
    remark: "zip is not installed")
}

/// One `zip -6 -r` a tree, one after the other.
private func zipAll(in folder: String, with zip: String) throws -> Double {
  let formats = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  return try formats.reduce(0) { sum, format in
    let trees = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(format)").sorted()
    return trees.reduce(sum) { sum, tree in
      let place = "\(folder)/\(format)/\(tree)"
      defer { try? FileManager.default.removeItem(atPath: place + ".zip") }
      return sum + Command.run(zip, ["-6", "-q", "-r", "../\(tree).zip", "."], in: place).seconds
    }
  }
}
