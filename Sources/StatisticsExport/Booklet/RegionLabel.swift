import Diagnostics

/// A region's name short enough for a tile, in lines; oblast and city of one name stay apart.
enum RegionLabel {
  private static let short: [InterfaceLanguage: [(String, String)]] = [
    .kk: [(" облысы", " обл."), (" қаласы", " қ.")],
    .ru: [("область", "обл."), ("город", "г.")],
    .en: [(" Region", " Reg."), (" region", " Reg.")],
  ]
  private static let lineLength = 15

  /// The name with its kind abbreviated.
  static func text(_ name: String, _ language: InterfaceLanguage) -> String {
    var text = name
    for (long, short) in short[language] ?? [] {
      if let range = text.firstRange(of: long) { text = text.replacingCharacters(range, short) }
    }
    return text
  }

  /// The same in at most two lines, broken between words.
  static func lines(_ name: String, _ language: InterfaceLanguage) -> [String] {
    var lines: [String] = []
    for word in text(name, language).split(separator: " ") {
      if let last = lines.last, last.count + word.count + 1 <= lineLength || lines.count == 2 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension String {
  /// The text with a range of it exchanged.
  fileprivate func replacingCharacters(_ range: Range<Index>, _ text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
