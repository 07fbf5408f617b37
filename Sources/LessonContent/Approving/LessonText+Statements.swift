import Programme

extension LessonText {
  /// A sentence or paragraph of a text, and what it is: two texts of the same kinds in the same order are built alike.
  struct Statement {
    /// What it is, with everything that is no words: minutes, the picture's file, whether an answer is right.
    let kind: String
    /// The line, as near as the text remembers it.
    let line: Int
    /// The words.
    let text: String
  }

  /// Everything that the text says, in order.
  var statements: [Statement] {
    var result = [Statement(kind: "title", line: 1, text: title)]
    result += aims.map { Statement(kind: "aim", line: 2, text: $0) }
    for block in before { result += Self.statements(of: block) }
    for pass in passes {
      result.append(
        Statement(kind: "pass \(pass.pass.number)", line: pass.line, text: pass.title))
      for step in pass.steps {
        result.append(
          Statement(kind: "step \(step.minutes)", line: step.line, text: step.title))
        for block in step.blocks { result += Self.statements(of: block) }
      }
    }
    result.append(Statement(kind: "home \(home.count)", line: home.first?.line ?? 1, text: ""))
    for block in home { result += Self.statements(of: block) }
    return result
  }

  private static func statements(of block: Block) -> [Statement] {
    let line = block.line
    switch block.kind {
    case .teacher(let markdown):
      return [Statement(kind: "teacher", line: line, text: markdown.source)]
    case .caution(let markdown):
      return [Statement(kind: "caution", line: line, text: markdown.source)]
    case .screen(let markdown):
      return [Statement(kind: "screen", line: line, text: markdown.source)]
    case .withoutScreen(let markdown):
      return [Statement(kind: "without", line: line, text: markdown.source)]
    case .picture(let file, let alt):
      return [Statement(kind: "picture \(file)", line: line, text: alt)]
    case .sound(let file, let words):
      return [Statement(kind: "sound \(file)", line: line, text: words)]
    case .film(let file, let words):
      return [Statement(kind: "film \(file)", line: line, text: words)]
    case .question(let question):
      return [Statement(kind: "question", line: line, text: question.text)]
        + question.answers.map {
          Statement(kind: $0.isRight ? "right" : "wrong", line: line, text: $0.text)
        } + [Statement(kind: "because", line: line, text: question.because)]
    }
  }
}
