import Diagnostics

/// Tells what each source line is, labels before Markdown: Markdown alone would join a label to the paragraph above it.
struct LineReader {
  /// The label words of the language.
  let words: HeadingWords

  private let labels: [String: TextLabel]

  /// A reader for the label words of a language.
  init(words: HeadingWords) {
    self.words = words
    labels = Dictionary(
      TextLabel.allCases.map { ($0.word(in: words), $0) }.filter { !$0.0.isEmpty },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a line is.
  func read(_ source: Substring) -> SourceLine {
    // A check of its own reports spaces of other kinds; here they must not hide a label.
    let text = Self.trimmed(source)
    guard let first = text.first else { return SourceLine(kind: .blank, fault: nil) }
    // A remark to the author, such as the template of a new lesson has.
    if first == "<", Self.isRemark(text) { return SourceLine(kind: .blank, fault: nil) }
    if first == "#" { return heading(text) }
    if let bullet = bullet(of: text) { return item(bullet.rest, mark: bullet.mark) }
    return labelled(text)
  }

  private func heading(_ text: String) -> SourceLine {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    let fault: TextFault.Kind? =
      rest.first == " " || rest.isEmpty
      ? nil : .unknownHeading(found: text, meant: "\(text.prefix(level)) \(rest)")
    return SourceLine(kind: .heading(level: level, text: Self.trimmed(rest)), fault: fault)
  }

  /// The mark and the rest of a list item; other dashes and dots are what word processors make of `- `.
  private func bullet(of text: String) -> (mark: Character, rest: String)? {
    guard let mark = text.first, "-*+–—•".contains(mark), text.dropFirst().first == " "
    else { return nil }
    return (mark, Self.trimmed(text.dropFirst()))
  }

  private func item(_ rest: String, mark: Character) -> SourceLine {
    if let found = label(of: rest), let label = found.label, label == .right || label == .wrong {
      let isMarkdown = "-*+".contains(mark)
      let fault: TextFault.Kind? =
        isMarkdown
        ? found.fault
        : .unknownLabel(found: "\(mark) \(found.word)", meant: "- \(label.word(in: words))")
      return SourceLine(kind: .answer(isRight: label == .right, text: found.rest), fault: fault)
    }
    guard "-*+".contains(mark) else {
      return SourceLine(kind: .prose("\(mark) \(rest)"), fault: nil)
    }
    return SourceLine(kind: .item(rest), fault: nil)
  }

  private func labelled(_ text: String) -> SourceLine {
    guard let found = label(of: text) else { return SourceLine(kind: .prose(text), fault: nil) }
    guard let label = found.label else {
      return SourceLine(kind: .prose(text), fault: found.fault)
    }
    guard label == .right || label == .wrong else {
      return SourceLine(kind: .label(label, rest: found.rest), fault: found.fault)
    }
    let meant = "- \(label.word(in: words))"
    return SourceLine(
      kind: .answer(isRight: label == .right, text: found.rest),
      fault: .unknownLabel(found: found.word, meant: meant))
  }

  /// What stands before the first colon, if it reads as a label: known, nearly known, or one word that is neither.
  private func label(
    of text: String
  ) -> (label: TextLabel?, word: String, rest: String, fault: TextFault.Kind?)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let word = Self.trimmed(text[..<colon])
    let rest = Self.trimmed(text[text.utf8.index(after: colon)...])
    if let label = labels[word] { return (label, word, rest, nil) }
    guard word.utf8.count <= 80, word.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }),
      !word.isEmpty
    else { return nil }
    let near = NearMiss.of(word, among: labels.keys.sorted())
    guard near != nil || !word.contains(" ") else { return nil }
    return (
      near.flatMap { labels[$0] }, word, rest, .unknownLabel(found: word, meant: near)
    )
  }

  /// The text without spaces of any kind around it, and with plain spaces for no-break ones inside.
  static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    let inner = text[first...last]
    // U+00A0 and U+202F are the only ones of them that keyboards and word processors put between words.
    guard inner.unicodeScalars.contains(where: { $0.value == 0xA0 || $0.value == 0x202F })
    else { return String(inner) }
    var result = String.UnicodeScalarView()
    for scalar in inner.unicodeScalars {
      result.append(scalar.value == 0xA0 || scalar.value == 0x202F ? " " : scalar)
    }
    return String(result)
  }

  /// Whether a line is one whole HTML comment and nothing else.
  static func isRemark(_ text: String) -> Bool {
    text.hasPrefix("<!--") && text.hasSuffix("-->") && text.count >= 7
      && text.dropFirst(4).firstRange(of: "--")?.upperBound
        == text.index(text.endIndex, offsetBy: -1)
  }

  private static func trimmed(_ text: String) -> String {
    trimmed(text[...])
  }
}
