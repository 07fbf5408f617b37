import Diagnostics
import Programme

/// A Kazakh ending behind a number agrees with how the number is said: 112-ге (екі), 103-ке (үш), 111-ді (бір).
enum NumberEndings: ContentCheck {
  static let ids = ["text.number.ending"]

  /// The last word of each digit, as it is said.
  private static let said: [UInt8: String] = [
    48: "нөл", 49: "бір", 50: "екі", 51: "үш", 52: "төрт", 53: "бес", 54: "алты", 55: "жеті",
    56: "сегіз", 57: "тоғыз",
  ]
  private static let endings: [String: Set<String>] = {
    let vowel: Set = [
      "ге", "ні", "нің", "де", "ден", "мен", "дегі", "ші", "сі", "сіне", "сінің", "не", "сінде",
    ]
    let voiced: Set = [
      "ге", "ді", "дің", "де", "ден", "мен", "дегі", "ші", "і", "іне", "інің", "інде", "не",
    ]
    let hard: Set = [
      "ке", "ті", "тің", "те", "тен", "пен", "тегі", "ші", "і", "іне", "інің", "інде",
    ]
    return [
      "бір": voiced, "екі": vowel, "үш": hard, "төрт": hard, "бес": hard, "жеті": vowel,
      "сегіз": voiced.subtracting(["мен"]).union(["бен"]),
    ]
  }()

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    let numbers = repository.contacts.contacts.map(\.number).filter { number in
      number.utf8.allSatisfy { (48...57).contains($0) }
    }
    var findings = Findings()
    for (_, draft) in repository.texts where draft.text.language == .kk {
      for number in numbers {
        guard let digit = number.utf8.last, let word = said[digit], let allowed = endings[word]
        else { continue }
        for found in draft.search.sentences(of: "\(number)-") {
          for ending in Self.endings(after: "\(number)-", in: found.line)
          where !allowed.contains(ending) {
            findings.report(
              "text.number.ending", in: draft.source.file, line: found.number,
              [
                "found": "\(number)-\(ending)", "said": word,
                "example": "\(number)-\(example(word))",
              ])
          }
        }
      }
    }
    return findings.diagnostics
  }

  private static func example(_ word: String) -> String {
    endings[word]?.contains("ке") == true ? "ке" : "ге"
  }

  private static func endings(after number: String, in line: String) -> [String] {
    line.split(separator: number, omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      let ending = rest.prefix { $0.isLetter }
      return ending.isEmpty ? nil : String(ending)
    }
  }
}
