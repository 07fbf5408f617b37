import Diagnostics
import Programme

/// Tells what the headings of a lesson text stand for.
struct HeadingReader {
  /// The heading of a pass.
  struct PassHeading: Hashable {
    let pass: Pass
    let title: String
    let line: Int
  }

  /// The heading of a step.
  struct StepHeading {
    let title: String
    let minutes: Int?
    let line: Int
  }

  /// What a second-level heading stands for.
  enum PartHeading {
    case before
    case home
    case pass(PassHeading)
    /// None of them; the heading meant, when one is near.
    case unknown(meant: String?)
  }

  private let words: HeadingWords
  private var seen: Set<String> = []

  /// A reader for the label words of a language.
  init(words: HeadingWords) {
    self.words = words
  }

  /// What a second-level heading stands for.
  func part(_ text: String, line: Int) -> PartHeading {
    if text == words.before { return .before }
    if text == words.home { return .home }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if let pass = Int(digits).flatMap({ Pass($0) }) {
      let rest = text.dropFirst(digits.count)
      guard rest.hasPrefix(words.pass) else {
        return .unknown(meant: "\(digits)\(words.pass) …")
      }
      let title = LineReader.trimmed(rest.dropFirst(words.pass.count))
      return .pass(PassHeading(pass: pass, title: title, line: line))
    }
    return .unknown(meant: NearMiss.of(text, among: [words.before, words.home]))
  }

  /// Whether the text has not had this part before.
  mutating func isFirst(_ heading: PartHeading) -> Bool {
    switch heading {
    case .before: seen.insert("before").inserted
    case .home: seen.insert("home").inserted
    case .pass(let pass): seen.insert("\(pass.pass.number)").inserted
    case .unknown: true
    }
  }

  /// What a third-level heading says: `Бастау (2 минут)`.
  func step(_ text: String, line: Int) -> StepHeading {
    guard text.last == ")", let open = text.lastIndex(of: "(") else {
      return StepHeading(title: text, minutes: nil, line: line)
    }
    let title = LineReader.trimmed(text[..<open])
    let inside = text[text.index(after: open)...].dropLast().split(separator: " ")
    guard inside.count == 2, let minutes = Int(inside[0]), (1...60).contains(minutes),
      words.minutes.contains(String(inside[1]))
    else { return StepHeading(title: title, minutes: nil, line: line) }
    return StepHeading(title: title, minutes: minutes, line: line)
  }
}
