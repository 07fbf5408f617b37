/// Letters that stand where another was meant: Latin for Cyrillic, and Russian for Kazakh on a Russian keyboard.
enum LookalikeLetters {
  private static let cyrillic: [Character: Character] = [
    "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "i": "і", "k": "к", "m": "м", "o": "о",
    "p": "р", "t": "т", "x": "х", "y": "у", "ə": "ә",
  ]

  private static let kazakh: [Character: [Character]] = [
    "и": ["і"], "к": ["қ"], "н": ["ң"], "г": ["ғ"], "о": ["ө"], "у": ["ұ", "ү"], "а": ["ә"],
    "х": ["һ"], "ы": ["і"],
  ]

  /// How many spellings of one word are tried at most; each costs about a microsecond.
  private static let limit = 64

  /// A word with every Latin letter that has a Cyrillic twin replaced; nil when nothing was or something is left.
  static func withCyrillicLetters(_ word: String) -> String? {
    guard word.utf8.contains(where: { (65...90).contains($0) || (97...122).contains($0) })
    else { return nil }
    var result = ""
    for character in word {
      guard character.isASCII, character.isLetter else {
        result.append(character)
        continue
      }
      guard let twin = cyrillic[Character(character.lowercased())] else { return nil }
      result.append(contentsOf: character.isUppercase ? twin.uppercased() : String(twin))
    }
    return result
  }

  /// A word with Kazakh letters in place of Russian ones that is known, with as few of them as possible; else nil.
  static func withKazakhLetters(_ word: String, isKnown: (String) -> Bool) -> String? {
    let letters = Array(word.lowercased())
    // Who has a Kazakh keyboard misses one letter at most.
    let levels = letters.contains { "әғқңөұүһі".contains($0) } ? 1 : letters.count
    var level = 0
    var tried = 0
    var next: [(letters: [Character], from: Int)] = [(letters, 0)]
    while !next.isEmpty, level < levels {
      level += 1
      var disharmonious: String?
      var further: [(letters: [Character], from: Int)] = []
      for (base, from) in next {
        for place in from..<base.count {
          for meant in kazakh[base[place]] ?? [] {
            tried += 1
            guard tried <= limit else { return disharmonious }
            var changed = base
            changed[place] = meant
            if isKnown(String(changed)) {
              let found = cased(String(changed), like: word)
              if !isDisharmonious(changed) { return found }
              disharmonious = disharmonious ?? found
            }
            further.append((changed, place + 1))
          }
        }
      }
      if let disharmonious { return disharmonious }
      next = further
    }
    return nil
  }

  /// қ and ғ beside front vowels: козине is көзіне, not қозіне.
  private static func isDisharmonious(_ word: [Character]) -> Bool {
    word.contains { "қғ".contains($0) } && word.contains { "әөүіе".contains($0) }
  }

  /// Which letters of a word were meant to be which, such as `о → ө`.
  static func differences(between word: String, and meant: String) -> String {
    var seen: Set<String> = []
    return zip(word, meant)
      .filter { $0 != $1 }
      .map { "\($0) → \($1)" }
      .filter { seen.insert($0).inserted }
      .joined(separator: ", ")
  }

  private static func cased(_ found: String, like word: String) -> String {
    word.first?.isUppercase == true ? found.prefix(1).uppercased() + found.dropFirst() : found
  }
}
