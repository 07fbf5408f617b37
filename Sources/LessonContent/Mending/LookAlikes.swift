/// Latin and Cyrillic letters that nobody can tell apart on a page.
enum LookAlikes {
  private static let cyrillic: [Character: Character] = [
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О",
    "P": "Р", "T": "Т", "X": "Х", "Y": "У", "a": "а", "c": "с", "e": "е", "h": "һ", "i": "і",
    "o": "о", "p": "р", "x": "х", "y": "у", "ə": "ә",
  ]

  /// A word with every such letter as its Cyrillic one, so that words that look the same are equal.
  static func skeleton(of word: some StringProtocol) -> String {
    String(word.map { cyrillic[$0] ?? $0 })
  }
}
