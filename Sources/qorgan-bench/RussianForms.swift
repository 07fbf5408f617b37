import Foundation

/// Forms of Russian words by the suffix rules of Debian's Hunspell dictionary.
struct RussianForms {
  private struct Rule {
    let strip: String
    let add: String
    let condition: [Set<Character>?]
    let isNegated: [Bool]
  }

  private var rules: [Character: [Rule]] = [:]

  /// The rules of an affix file.
  init(affixes: String) {
    for line in affixes.split(separator: "\n") where line.hasPrefix("SFX") {
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count >= 5, let flag = fields[1].first else { continue }
      let pattern = Self.pattern(fields[4])
      rules[flag, default: []].append(
        Rule(
          strip: fields[2] == "0" ? "" : String(fields[2]),
          add: fields[3] == "0" ? "" : String(fields[3]),
          condition: pattern.map(\.letters), isNegated: pattern.map(\.isNegated)))
    }
  }

  /// One form of an entry such as `собака/I`; the word itself when no rule fits.
  func form(of entry: Substring, using generator: inout some RandomNumberGenerator) -> String {
    let parts = entry.split(separator: "/", maxSplits: 1)
    guard let word = parts.first else { return "" }
    guard parts.count > 1, let flag = parts[1].randomElement(using: &generator),
      let rule = rules[flag]?.filter({ fits($0, word) }).randomElement(using: &generator)
    else { return String(word) }
    return word.dropLast(rule.strip.count) + rule.add
  }

  private func fits(_ rule: Rule, _ word: Substring) -> Bool {
    guard word.hasSuffix(rule.strip), word.count > rule.condition.count else { return false }
    for (index, letter) in word.suffix(rule.condition.count).enumerated() {
      guard let letters = rule.condition[index] else { continue }
      if letters.contains(letter) == rule.isNegated[index] { return false }
    }
    return true
  }

  /// `[^аы]ый` as one set of letters a place; nil for any letter.
  private static func pattern(
    _ text: Substring
  ) -> [(letters: Set<Character>?, isNegated: Bool)] {
    var places: [(Set<Character>?, Bool)] = []
    var rest = text
    while let first = rest.first {
      if first == "[", let end = rest.firstIndex(of: "]") {
        let inside = rest[..<end].dropFirst()
        let isNegated = inside.first == "^"
        places.append((Set(isNegated ? inside.dropFirst() : inside), isNegated))
        rest = rest[end...].dropFirst()
      } else {
        places.append((first == "." ? nil : [first], false))
        rest = rest.dropFirst()
      }
    }
    return places.map { (letters: $0.0, isNegated: $0.1) }
  }
}
