/// Reads `en.md`: a title, then the aims as a list, and nothing else.
enum SummaryReader {
  /// What the text says; every other line is noted.
  static func read(_ source: SourceText) -> SummaryDraft {
    var title = ""
    var aims: [String] = []
    var stray: [Int] = []
    var isInAim = false
    for (offset, line) in source.lines.enumerated() {
      let text = LineReader.trimmed(line)
      if text.isEmpty || LineReader.isRemark(text) {
        isInAim = false
      } else if text.hasPrefix("# "), title.isEmpty, aims.isEmpty {
        title = LineReader.trimmed(text.dropFirst(2))
      } else if text.hasPrefix("- "), !title.isEmpty {
        aims.append(LineReader.trimmed(text.dropFirst(2)))
        isInAim = true
      } else if isInAim, !text.hasPrefix("#") {
        aims[aims.count - 1] += " \(text)"
      } else {
        stray.append(offset + 1)
      }
    }
    return SummaryDraft(
      source: source, summary: LessonSummary(title: title, aims: aims), strayLines: stray)
  }
}
