import CHunspell
import Foundation
import LessonContent
import Programme

/// The check of 130 lessons in two languages as a whole process, cold and with nothing changed since.
///
/// Spelling alone, dictionaries included, stands beside a plain loop of libhunspell over the same distinct words.
func checkBenchmark(_ bench: Workbench) throws -> [BenchLine] {
  let folder = bench.folder + "/wide-lessons"
  try WideRepository(from: "lessons", to: folder).write()
  var cold: [Double] = []
  var warm: [Double] = []
  for _ in 0..<5 {
    let cache = bench.folder + "/cache"
    try? FileManager.default.removeItem(atPath: cache)
    cold.append(checkSeconds(folder, cache: cache))
    warm.append(checkSeconds(folder, cache: cache))
  }
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
  ]
}

private func checkSeconds(_ folder: String, cache: String) -> Double {
  Command.run(
    "/usr/bin/env",
    ["XDG_CACHE_HOME=\(cache)", Workbench.qorgan, "lesson", "check", "--lessons", folder]
  ).seconds
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
