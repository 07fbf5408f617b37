/// Lines of text for a terminal, wrapped at its width.
struct TextPage {
  /// The widest line, in characters.
  let width: Int
  /// The lines so far.
  private(set) var lines: [String] = []

  /// An empty page.
  init(width: Int) {
    self.width = max(width, 20)
  }

  /// A heading, underlined so that it stands out without colour.
  mutating func title(_ text: String) {
    gap()
    lines += [text, String(repeating: "─", count: min(text.count, width)), ""]
  }

  /// An empty line, unless there is one already.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Markdown as it reads in a terminal: paragraphs joined, every list item on lines of its own.
  mutating func markdown(
    _ markdown: Markdown, first: String = "", bar: String = "", indent: Int
  ) {
    var mark = ""
    var text = first
    for line in markdown.source.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = LineReader.trimmed(line)
      guard !line.isEmpty, !line.hasPrefix("- ") else {
        paragraph(text, first: mark, bar: bar, indent: indent)
        if line.isEmpty { gap() }
        mark = line.isEmpty ? "" : "- "
        text = String(line.dropFirst(2))
        continue
      }
      text += text.isEmpty ? line : " \(line)"
    }
    paragraph(text, first: mark, bar: bar, indent: indent)
  }

  /// A paragraph, wrapped; lines after the first stand under the text behind its mark.
  mutating func paragraph(
    _ text: String, first: String = "", bar: String = "", indent: Int = 0
  ) {
    let margin = String(repeating: " ", count: indent) + bar
    let hanging = String(repeating: " ", count: first.count)
    let room = max(width - margin.count - first.count, 10)
    var line = ""
    var mark = first
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(margin + mark + line)
        mark = hanging
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(margin + mark + line) }
  }
}
