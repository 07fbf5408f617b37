import Foundation

/// A repository of 130 lessons in two languages, written from the shipped ones: their form, with other words in them.
struct WideRepository {
  /// How many lessons the programme has.
  private static let lessons = 130

  private let source: String
  private let folder: String

  /// A repository to be written.
  init(from source: String, to folder: String) {
    self.source = source
    self.folder = folder
  }

  /// Writes it anew, and counts the words of its texts; without other words the lessons keep what the checks of care ask.
  func write(rewording: Bool = true) throws -> Int {
    let files = FileManager.default
    try? files.removeItem(atPath: folder)
    try files.copyItem(atPath: source, toPath: folder)
    var templates: [(stage: String, name: String)] = []
    for stage in ["kindergarten", "primary", "middle", "senior", "college"] {
      for name in try files.contentsOfDirectory(atPath: "\(folder)/\(stage)").sorted() {
        templates.append((stage, name))
      }
    }
    var numbers = SeededNumbers(seed: 130)
    let vocabulary = [
      "kk": try WideVocabulary.kazakh(count: 60_000, seed: 1),
      "ru": try WideVocabulary.russian(count: 60_000, seed: 2),
    ]
    var count = 0
    for number in 0..<Self.lessons {
      let template = templates[number % templates.count]
      let place = "\(folder)/\(template.stage)/wide-\(number)"
      try files.copyItem(atPath: "\(source)/\(template.stage)/\(template.name)", toPath: place)
      for (language, words) in vocabulary.sorted(by: { $0.key < $1.key }) {
        let file = "\(place)/\(language).md"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let reworded = rewording ? Self.reworded(text, words, &numbers) : text
        count += reworded.split(whereSeparator: \.isWhitespace).count
        try reworded.write(toFile: file, atomically: false, encoding: .utf8)
      }
      let codes = try String(contentsOfFile: "\(place)/lesson.yaml", encoding: .utf8)
      let renamed = codes.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("id:") ? "id: wide-\(number)" : String($0) }
      try renamed.joined(separator: "\n")
        .write(toFile: "\(place)/lesson.yaml", atomically: false, encoding: .utf8)
    }
    for template in templates {
      try files.removeItem(atPath: "\(folder)/\(template.stage)/\(template.name)")
    }
    for stage in ["staff", "parents"] { try? files.removeItem(atPath: "\(folder)/\(stage)") }
    return count
  }

  /// Every word of prose replaced; headings of parts, labels and names of pictures stay.
  private static func reworded(
    _ text: String, _ words: WideVocabulary, _ numbers: inout SeededNumbers
  ) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("## ") { return String(line) }
      let kept = head(of: line)
      var rest = line[kept.endIndex...]
      var tail = Substring()
      if line.hasPrefix("### "), let open = rest.lastIndex(of: "(") {
        tail = rest[open...]
        rest = rest[..<open]
      }
      var result = String(kept)
      while let start = rest.firstIndex(where: \.isLetter) {
        let word = rest[start...].prefix(while: \.isLetter)
        result += rest[..<start]
        // What belongs to a number stays with it: 112-ге.
        let isJoined = rest[..<start].last == "-"
        result += isJoined ? String(word) : words.word(using: &numbers)
        rest = rest[word.endIndex...]
      }
      return result + rest + tail
    }.joined(separator: "\n")
  }

  /// The label of a line and, behind a picture's, the name of the file.
  private static func head(of line: Substring) -> Substring {
    for label in ["Сурет:", "Рисунок:"] where line.hasPrefix(label) {
      return line.firstIndex(of: ".").map { line[...$0] } ?? line
    }
    for label in [
      "Экран жоқ болса:", "Без экрана:", "Экран:", "Сұрақ:", "Вопрос:", "- Дұрыс:", "- Бұрыс:",
      "- Верно:", "- Неверно:", "Түсіндірме:", "Пояснение:", "Абай болыңыз:", "Осторожно:",
    ] where line.hasPrefix(label) {
      return line.prefix(label.count)
    }
    return line.prefix(0)
  }
}
