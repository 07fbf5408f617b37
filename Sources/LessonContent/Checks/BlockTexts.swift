/// The texts of a block, each with its line, apart by who reads them.
struct BlockTexts {
  /// A text and the line it begins on.
  struct Text {
    let source: String
    let line: Int
  }

  /// What the pupil reads.
  var pupil: [Text] = []
  /// What the adult reads; alternative texts too, which are heard.
  var adult: [Text] = []

  /// The texts of blocks.
  init(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .screen(let markdown): pupil.append(Text(source: markdown.source, line: block.line))
      case .question(let question):
        // Answers follow the question line by line; a question of two lines is rare.
        pupil.append(Text(source: question.text, line: block.line))
        for (offset, answer) in question.answers.enumerated() {
          pupil.append(Text(source: answer.text, line: block.line + offset + 1))
        }
        pupil.append(
          Text(source: question.because, line: block.line + question.answers.count + 2))
      case .teacher(let markdown), .caution(let markdown), .withoutScreen(let markdown):
        adult.append(Text(source: markdown.source, line: block.line))
      case .picture(_, let text), .sound(_, let text), .film(_, let text):
        adult.append(Text(source: text, line: block.line))
      }
    }
  }
}
