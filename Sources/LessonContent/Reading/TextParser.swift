import Programme

/// Reads the lines of one lesson text into its parts; what it cannot place becomes a fault, never a guess.
struct TextParser {
  /// The part of the text that the lines belong to.
  private enum Part {
    /// Before the title.
    case start
    /// Between the title and the first heading: the aims.
    case aims
    case before
    case pass
    case home
    /// Below a heading that nobody knows.
    case unknown
  }

  /// Where a line that continues belongs.
  private enum Target {
    case none
    case body
    case answer
    case because
  }

  private let reader: LineReader
  private var headings: HeadingReader
  private var part = Part.start
  private var target = Target.none
  private var blocks: [BlockDraft] = []
  private var step: HeadingReader.StepHeading?
  private var steps: [Step] = []
  private var pass: HeadingReader.PassHeading?

  /// What was read so far.
  private(set) var parts = TextParts()

  private init(words: HeadingWords) {
    reader = LineReader(words: words)
    headings = HeadingReader(words: words)
  }

  /// The parts of a text.
  static func parse(_ source: SourceText, words: HeadingWords) -> TextParts {
    var parser = TextParser(words: words)
    for (offset, line) in source.lines.enumerated() {
      parser.take(line, number: offset + 1)
    }
    parser.closePart()
    return parser.parts
  }

  private mutating func take(_ source: Substring, number: Int) {
    let line = reader.read(source)
    if let fault = line.fault { parts.faults.append(TextFault(kind: fault, line: number)) }
    switch line.kind {
    case .blank: target = .none
    case .heading(let level, let text): takeHeading(level: level, text: text, number: number)
    case .label(let label, let rest): takeLabel(label, rest: rest, number: number)
    case .answer(let isRight, let text):
      takeAnswer(Question.Answer(isRight: isRight, text: text), number: number)
    case .item(let text): takeItem(text, source: source, number: number)
    case .prose(let text): takeProse(text, source: source, number: number)
    }
  }

  // MARK: - Text

  private mutating func takeProse(_ text: String, source: Substring, number: Int) {
    switch (part, target) {
    case (.aims, .body) where !parts.aims.isEmpty:
      parts.aims[parts.aims.count - 1] += " \(text)"
    case (.start, _), (.aims, _): fault(.strayText(found: text), number)
    case (.pass, _) where step == nil: fault(.strayText(found: text), number)
    case (_, .body): append { $0.lines.append(Self.withoutTrailingSpace(source)) }
    case (_, .answer):
      append { block in
        guard let last = block.answers.popLast() else { return }
        block.answers.append(.init(isRight: last.isRight, text: "\(last.text) \(text)"))
      }
    case (_, .because): append { $0.because.append(text) }
    case (_, .none): open(nil, text: text, number: number)
    }
  }

  private mutating func takeItem(_ text: String, source: Substring, number: Int) {
    if part == .aims {
      parts.aims.append(text)
      target = .body
    } else if let block = blocks.last, block.label == .question, target != .none {
      fault(.unmarkedAnswer(found: text), number)
    } else {
      takeProse(LineReader.trimmed(source), source: source, number: number)
    }
  }

  // MARK: - Labels

  private mutating func takeLabel(_ label: TextLabel, rest: String, number: Int) {
    let word = label.word(in: reader.words)
    if label == .because, let block = blocks.last, block.label == .question,
      block.because.isEmpty
    {
      append { $0.because = [rest] }
      target = .because
    } else if isAllowed(label) {
      open(label, text: rest, number: number)
    } else {
      fault(.misplacedLabel(found: word), number)
      // Its text must not slip into the block above, which may be the pupil's.
      target = .none
    }
  }

  private func isAllowed(_ label: TextLabel) -> Bool {
    switch (part, label) {
    case (.unknown, _): true
    case (.pass, .because), (.pass, .right), (.pass, .wrong): false
    case (.pass, _): step != nil
    case (.before, .caution): true
    default: false
    }
  }

  private mutating func takeAnswer(_ answer: Question.Answer, number: Int) {
    guard let block = blocks.last, block.label == .question, block.because.isEmpty else {
      let label = answer.isRight ? TextLabel.right : .wrong
      fault(.misplacedLabel(found: "- \(label.word(in: reader.words))"), number)
      target = .none
      return
    }
    append { $0.answers.append(answer) }
    target = .answer
  }

  // MARK: - Headings

  private mutating func takeHeading(level: Int, text: String, number: Int) {
    switch level {
    case 1 where part == .start:
      parts.title = text
      part = .aims
      target = .none
    case 2: takePartHeading(text, number: number)
    case 3 where part == .pass:
      closeStep()
      let heading = headings.step(text, line: number)
      if heading.minutes == nil { fault(.stepMinutes(found: text), number) }
      step = heading
    case 3 where part == .unknown: closeStep()
    default:
      fault(
        .unknownHeading(found: String(repeating: "#", count: level) + " " + text, meant: nil),
        number)
      target = .none
    }
  }

  private mutating func takePartHeading(_ text: String, number: Int) {
    closePart()
    let heading = headings.part(text, line: number)
    if !headings.isFirst(heading) { fault(.repeatedHeading(found: "## \(text)"), number) }
    switch heading {
    case .before: part = .before
    case .home:
      part = .home
      parts.homeLine = number
    case .pass(let heading):
      part = .pass
      pass = heading
    case .unknown(let meant):
      part = .unknown
      fault(.unknownHeading(found: "## \(text)", meant: meant.map { "## \($0)" }), number)
    }
  }

  // MARK: - Closing

  private mutating func closeStep() {
    defer {
      blocks = []
      target = .none
    }
    guard let heading = step else { return }
    step = nil
    steps.append(
      Step(
        title: heading.title, minutes: heading.minutes ?? 0, blocks: blocks.map(\.block),
        line: heading.line))
  }

  private mutating func closePart() {
    switch part {
    case .start, .aims, .unknown: break
    case .before: parts.before += blocks.map(\.block)
    case .home: parts.home += blocks.map(\.block)
    case .pass:
      closeStep()
      if let pass {
        parts.passes.append(
          LessonPass(pass: pass.pass, title: pass.title, steps: steps, line: pass.line))
      }
    }
    blocks = []
    steps = []
    pass = nil
    target = .none
  }

  // MARK: - Blocks

  private mutating func open(_ label: TextLabel?, text: String, number: Int) {
    blocks.append(BlockDraft(label: label, line: number, lines: text.isEmpty ? [] : [text]))
    target = .body
  }

  private mutating func append(_ change: (inout BlockDraft) -> Void) {
    guard !blocks.isEmpty else { return }
    change(&blocks[blocks.count - 1])
  }

  private mutating func fault(_ kind: TextFault.Kind, _ line: Int) {
    parts.faults.append(TextFault(kind: kind, line: line))
  }

  private static func withoutTrailingSpace(_ text: Substring) -> String {
    var text = text
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
