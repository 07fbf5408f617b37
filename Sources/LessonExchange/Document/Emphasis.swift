import LessonContent

/// Bold and slanted words of a word processor, as Markdown marks them.
struct Emphasis {
  /// How words look.
  struct Style: Hashable {
    var isStrong = false
    var isSlanted = false

    /// The mark on either side, strong words' outside.
    fileprivate var mark: String {
      String(repeating: "*", count: (isStrong ? 2 : 0) + (isSlanted ? 1 : 0))
    }

    fileprivate var isPlain: Bool { !isStrong && !isSlanted }
  }

  private var spans: [(text: String, style: Style)] = []

  /// Whether any words are bold or slanted.
  var isAny: Bool { spans.contains { !$0.style.isPlain && !$0.text.allSatisfy(\.isWhitespace) } }

  /// Takes words; those that look alike and stand side by side are one span.
  mutating func add(_ text: String, _ style: Style) {
    if let last = spans.indices.last, spans[last].style == style {
      spans[last].text += text
    } else {
      spans.append((text, style))
    }
  }

  /// The words with their marks, spaces outside of them: `** so **` is no emphasis.
  var marked: String {
    spans.map { span in
      guard !span.style.isPlain else { return span.text }
      let text = span.text[...]
      let lead = text.prefix(while: \.isWhitespace)
      let core = text.dropFirst(lead.count)
      guard let last = core.lastIndex(where: { !$0.isWhitespace }) else { return span.text }
      let tail = core[core.index(after: last)...]
      return lead + span.style.mark + core[...last] + span.style.mark + tail
    }.joined()
  }

  /// Whether Markdown reads marked words as those words: marks beside punctuation or other marks may not be taken as such.
  static func holds(_ marked: String, for words: String) -> Bool {
    guard !words.contains(where: { "*_\\`[<".contains($0) }) else { return false }
    var text = ""
    var isTag = false
    for character in Markdown(source: marked).html() {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    return !text.contains("*")
  }
}
