import Diagnostics

/// A region's name short enough for a tile, in lines; oblast and city of one name stay apart.
enum RegionLabel {
  private static let short: [InterfaceLanguage: [(String, String)]] = [
    .kk: [(" облысы", " обл."), (" қаласы", " қ.")],
    .ru: [("область", "обл."), ("город", "г.")],
    .en: [(" Region", " Reg."), (" region", " Reg.")],
  ]
  /// So many letters a tile has room for.
  static let lineLength = 13

  /// The name with its kind abbreviated.
  static func text(_ name: String, _ language: InterfaceLanguage) -> String {
    var text = name
    for (long, short) in short[language] ?? [] {
      if let range = text.firstRange(of: long) { text = text.replacingCharacters(range, short) }
    }
    return text
  }

  /// The class of a text: smaller where it has more letters than there is room for, as «Кызылординская».
  static func kind(of text: String, room: Int) -> String {
    text.count > room ? "tight name" : "name"
  }

  /// The same in lines, broken between words and behind hyphens.
  static func lines(_ name: String, _ language: InterfaceLanguage) -> [String] {
    var lines: [String] = []
    for word in text(name, language).split(separator: " ") {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      for (place, part) in parts.enumerated() {
        let piece = place + 1 < parts.count ? part + "-" : part
        // A part behind a hyphen joins it without a space.
        let joint = place == 0 ? " " : ""
        if let last = lines.last, last.count + piece.count + joint.count <= lineLength {
          lines[lines.count - 1] = last + joint + piece
        } else {
          lines.append(String(piece))
        }
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
