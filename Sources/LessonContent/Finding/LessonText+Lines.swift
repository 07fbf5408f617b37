extension LessonText {
  /// Everything that a person reads in the text, line by line, each with its number as near as the text remembers it.
  var lines: [(number: Int, text: String)] {
    var lines = [(1, title)] + aims.map { (2, $0) }
    for block in before { lines += Self.lines(of: block) }
    for pass in passes {
      lines.append((pass.line, pass.title))
      for step in pass.steps {
        lines.append((step.line, step.title))
        for block in step.blocks { lines += Self.lines(of: block) }
      }
    }
    for block in home { lines += Self.lines(of: block) }
    return lines
  }

  private static func lines(of block: Block) -> [(Int, String)] {
    switch block.kind {
    case .teacher(let markdown), .caution(let markdown), .screen(let markdown),
      .withoutScreen(let markdown):
      markdown.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { (block.line + $0.offset, String($0.element)) }
    case .picture(_, let text), .sound(_, let text), .film(_, let text): [(block.line, text)]
    case .question(let question):
      ([question.text] + question.answers.map(\.text) + [question.because])
        .map { (block.line, $0) }
    }
  }
}
