import CHunspell
import Foundation
import LessonContent
import Programme

/// The check of 130 lessons in two languages as a whole process, cold and with nothing changed since.
///
/// Spelling alone, dictionaries included, stands beside a plain loop of libhunspell over the same distinct words.
func checkBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  let folder = bench.folder + "/wide-lessons"
  let runningWords = try WideRepository(from: "lessons", to: folder).write()
  let (cold, warm) = try checkSeconds(folder, bench)
  let sample = ContentRepository(folder: folder).spellingSample()
  let words = [sample.words(.kk), sample.words(.ru)]
  let ours = (0..<5).map { _ in Stopwatch.time { _ = sample.check() }.seconds }
  let theirs = (0..<5).map { _ in
    Stopwatch.time { hunspell("kk_KZ", words[0]) + hunspell("ru_RU", words[1]) }.seconds
  }
  return [
    BenchLine(
      name: "lessons.check.cold", value: middle(cold) * 1000, unit: "ms",
      remark: "none (aim: under 2000)"),
    BenchLine(
      name: "lessons.check.warm", value: middle(warm) * 1000, unit: "ms",
      remark: "none (aim: under 200)"),
    BenchLine(
      name: "lessons.check.spelling", value: middle(ours) * 1000, unit: "ms",
      peer: middle(theirs) * 1000),
    BenchLine(
      name: "lessons.check.words", value: Double(words[0].count + words[1].count),
      unit: "distinct words"),
    BenchLine(
      name: "lessons.check.length", value: Double(runningWords), unit: "running words"),
  ]
}

/// The seconds of five checks with an empty cache and of five with what those left there.
///
/// The cache's path is absolute: the program passes over a relative one, as the XDG specification asks, and would
/// take the user's own cache, in which the first run leaves its answer for all others.
private func checkSeconds(
  _ folder: String, _ bench: Workbench
) throws -> (cold: [Double], warm: [Double]) {
  let files = FileManager.default
  let cache = files.currentDirectoryPath + "/" + bench.folder + "/cache"
  func kept() -> [String] {
    (try? files.contentsOfDirectory(atPath: cache + "/qorgan")) ?? []
  }
  func check() -> Command.Run {
    Command.run(
      "/usr/bin/env",
      ["XDG_CACHE_HOME=\(cache)", Workbench.qorgan, "lesson", "check", "--lessons", folder])
  }
  var seconds: (cold: [Double], warm: [Double]) = ([], [])
  for _ in 0..<5 {
    try? files.removeItem(atPath: cache)
    let cold = check()
    guard kept().count == 1 else { throw BenchFault.unlike("lesson check, cold", cold.output) }
    let warm = check()
    guard warm.output == cold.output, warm.status == cold.status, !warm.output.isEmpty
    else { throw BenchFault.unlike("lesson check, warm", warm.output) }
    seconds.cold.append(cold.seconds)
    seconds.warm.append(warm.seconds)
  }
  return seconds
}

/// How many words a dictionary knows, asked one after the other.
private func hunspell(_ name: String, _ words: [String]) -> Int {
  let folder = "/usr/share/hunspell"
  guard let handle = Hunspell_create("\(folder)/\(name).aff", "\(folder)/\(name).dic")
  else { return 0 }
  defer { Hunspell_destroy(handle) }
  return words.count { Hunspell_spell(handle, $0) != 0 }
}

private func middle(_ numbers: [Double]) -> Double {
  numbers.sorted()[numbers.count / 2]
}
