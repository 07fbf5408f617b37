import Foundation
import LessonContent

/// Words as varied as those of real prose: inflected forms of the dictionaries' stems, some far more often than others.
struct WideVocabulary {
  private let words: [String]

  /// Kazakh forms of the stems that Debian's dictionary and the project's endings make.
  static func kazakh(count: Int, seed: UInt64) throws -> WideVocabulary {
    let entries = try stems("kk_KZ").filter { $0.count > 2 && $0.count < 12 }
    let inflector = KazakhInflector()
    var numbers = SeededNumbers(seed: seed)
    var words: [String] = []
    while words.count < count, let stem = entries.randomElement(using: &numbers) {
      let endings = Int.random(in: 0...3, using: &numbers)
      guard let form = inflector.form(of: stem, endings: endings, using: &numbers) else { continue }
      words.append(form)
    }
    return WideVocabulary(words: words)
  }

  /// Russian forms by the rules of Debian's dictionary.
  static func russian(count: Int, seed: UInt64) throws -> WideVocabulary {
    let folder = "/usr/share/hunspell"
    let affixes = try String(contentsOfFile: "\(folder)/ru_RU.aff", encoding: .utf8)
    let lines = try String(contentsOfFile: "\(folder)/ru_RU.dic", encoding: .utf8)
      .split(separator: "\n").dropFirst().filter { $0.first?.isLowercase ?? false }
    let forms = RussianForms(affixes: affixes)
    var numbers = SeededNumbers(seed: seed)
    return WideVocabulary(
      words: (0..<count).map { _ in
        forms.form(of: lines.randomElement(using: &numbers) ?? "", using: &numbers)
      })
  }

  /// A word; the n-th one is met about as often as 1/n says (Zipf).
  func word(using numbers: inout SeededNumbers) -> String {
    let share = Double.random(in: 0..<1, using: &numbers)
    let rank = Int(pow(Double(words.count), share)) - 1
    return words[min(max(rank, 0), words.count - 1)]
  }

  private static func stems(_ name: String) throws -> [String] {
    try String(contentsOfFile: "/usr/share/hunspell/\(name).dic", encoding: .utf8)
      .split { $0 == "\n" || $0 == "\r\n" }
      .compactMap { $0.split(separator: "/").first.map(String.init) }
      .filter { word in word.allSatisfy { $0.isLetter && $0.isLowercase } }
  }
}
