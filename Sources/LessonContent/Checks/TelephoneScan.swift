/// Finds digits that read like a telephone number.
enum TelephoneScan {
  /// A number that was found.
  struct Found {
    /// As it is written.
    let text: String
    /// Its digits alone.
    let digits: String
  }

  /// Words after a number that make it an amount.
  private static let units: [Substring] = [
    "метр", "м", "см", "км", "кг", "г", "минут", "секунд", "теңге", "тенге", "адам", "бала",
    "человек", "дет", "рет", "раз", "бет", "страниц", "жыл", "год", "лет", "күн", "дн", "апта",
    "сөз", "слов", "вольт", "%", "°", "сағат", "час", "градус", "балл", "шақырым", "қадам", "шаг",
  ]

  /// The numbers of a line, from left to right.
  static func numbers(in line: Substring) -> [Found] {
    guard line.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    var found: [Found] = []
    var rest = line
    while let start = rest.firstIndex(where: isDigit) {
      let end = self.end(of: rest[start...])
      let text = rest[start..<end]
      let hasPlus = start > rest.startIndex && rest[rest.index(before: start)] == "+"
      let digits = text.filter(isDigit)
      if isTelephone(text, digits, hasPlus: hasPlus, after: rest[end...]) {
        found.append(Found(text: (hasPlus ? "+" : "") + text, digits: digits))
      }
      rest = rest[end...]
    }
    return found
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// The end of digits that spaces, hyphens and brackets may group.
  private static func end(of text: Substring) -> Substring.Index {
    var end = text.startIndex
    var index = text.startIndex
    var separators = 0
    while index < text.endIndex {
      let character = text[index]
      if isDigit(character) {
        separators = 0
        end = text.index(after: index)
      } else if " -()".contains(character), separators < 2 {
        separators += 1
      } else {
        break
      }
      index = text.index(after: index)
    }
    return end
  }

  private static func isTelephone(
    _ text: Substring, _ digits: String, hasPlus: Bool, after rest: Substring
  ) -> Bool {
    if hasPlus, digits.count >= 5 { return true }
    if digits.count == text.count {
      // 101–119 and the old 150; four digits 14xx are the state's short numbers.
      guard let number = Int(digits) else { return true }
      let isShort =
        (101...119).contains(number) || number == 150 || (1400...1499).contains(number)
      if digits.count < 6 { return isShort && !isAmount(rest) }
      return !isAmount(rest)
    }
    let groups = text.split { !isDigit($0) }
    // Thousands are grouped by three after the first group; a date is 2025-09-01, a span of years 2025-2026.
    let isThousands =
      !text.contains("-") && !text.contains("(") && groups.dropFirst().allSatisfy { $0.count == 3 }
    let isDate = groups.map(\.count) == [4, 2, 2] || groups.map(\.count) == [4, 4]
    return digits.count >= 6 && !isThousands && !isDate
  }

  private static func isAmount(_ rest: Substring) -> Bool {
    let word = rest.drop { $0 == " " || $0 == "\u{A0}" }
    return units.contains { unit in
      guard word.hasPrefix(unit) else { return false }
      // One- and two-letter units must end there, or «м» would excuse every word in м.
      let next = word.dropFirst(unit.count).first
      return unit.count > 2 || !(next?.isLetter ?? false)
    }
  }
}
