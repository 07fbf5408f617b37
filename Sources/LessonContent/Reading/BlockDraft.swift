import Programme

/// A block while its lines are still being read.
struct BlockDraft {
  /// The label it began with; nil for text without one, which is the teacher's.
  let label: TextLabel?
  /// The line it began on.
  let line: Int
  /// Its lines, the label taken off.
  var lines: [String]
  /// The answers of a question.
  var answers: [Question.Answer] = []
  /// The explanation of a question, line by line.
  var because: [String] = []

  /// The finished block.
  var block: Block {
    let markdown = Markdown(source: lines.joined(separator: "\n"))
    let kind: Block.Kind =
      switch label {
      case .screen: .screen(markdown)
      case .withoutScreen: .withoutScreen(markdown)
      case .caution: .caution(markdown)
      case .picture: .picture(file: named.file, alt: named.text)
      case .sound: .sound(file: named.file, words: named.text)
      case .film: .film(file: named.file, words: named.text)
      case .question:
        .question(
          Question(
            text: lines.joined(separator: " "), answers: answers,
            because: because.joined(separator: " ")))
      case .right, .wrong, .because, nil: .teacher(markdown)
      }
    return Block(kind: kind, line: line)
  }

  /// `juqa. Alternative text.`: the name ends at the first full stop.
  private var named: (file: String, text: String) {
    let text = lines.joined(separator: " ")
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return (
      LineReader.trimmed(parts.first ?? ""), parts.count > 1 ? LineReader.trimmed(parts[1]) : ""
    )
  }
}
