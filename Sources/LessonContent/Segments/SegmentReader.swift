import Programme

/// Cuts the lines of a lesson text into pieces that may be rewritten; no line with words is left out.
struct SegmentReader {
  private struct Draft {
    let kind: TextSegment.Kind
    let first: Int
    var last: Int
    let prefix: String
    var lines: [String]
    var suffix = ""
  }

  private let reader: LineReader
  private let headings: HeadingReader
  private var section = TextSegment.Section.opening
  private var pass: Pass?
  private var steps = 0
  private var strangers = 0
  private var isOpen = false
  private var draft: Draft?
  private var segments: [TextSegment] = []

  private init(words: HeadingWords) {
    reader = LineReader(words: words)
    headings = HeadingReader(words: words)
  }

  /// The pieces of a text in order.
  static func segments(of lines: [Substring], words: HeadingWords) -> [TextSegment] {
    var reader = SegmentReader(words: words)
    for (offset, line) in lines.enumerated() { reader.take(line, number: offset + 1) }
    reader.close()
    return reader.segments
  }

  private mutating func take(_ source: Substring, number: Int) {
    let line = reader.read(source)
    switch line.kind {
    case .blank: isOpen = false
    case .heading(let level, let text): heading(source, level: level, text: text, number: number)
    case .label(let label, let rest):
      begin(kind(of: label, rest: rest), source, rest: rest, number: number)
    case .answer(let isRight, let text):
      begin(isRight ? .right : .wrong, source, rest: text, number: number)
    case .item(let text):
      if section == .opening, !segments.isEmpty || draft != nil {
        begin(.aim, source, rest: text, number: number)
      } else {
        prose(source, number: number)
      }
    case .prose: prose(source, number: number)
    }
  }

  private mutating func prose(_ source: Substring, number: Int) {
    guard !isOpen else {
      draft?.last = number
      draft?.lines.append(String(source))
      return
    }
    let isPlaced =
      switch section {
      case .before, .step, .home: true
      case .opening, .pass, .unknown: false
      }
    begin(isPlaced ? .teacher : .stray, prefix: "", lines: [String(source)], number: number)
  }

  private func kind(of label: TextLabel, rest: String) -> TextSegment.Kind {
    switch label {
    case .screen: .screen
    case .withoutScreen: .withoutScreen
    case .caution: .caution
    case .picture: .picture(file: LineReader.trimmed(rest.prefix { $0 != "." }))
    case .sound: .sound(file: LineReader.trimmed(rest.prefix { $0 != "." }))
    case .film: .film(file: LineReader.trimmed(rest.prefix { $0 != "." }))
    case .question: .question
    case .right: .right
    case .wrong: .wrong
    case .because: .because
    }
  }

  // MARK: - Headings

  private mutating func heading(_ source: Substring, level: Int, text: String, number: Int) {
    switch level {
    case 1 where segments.isEmpty && draft == nil:
      begin(.title, source, rest: text, number: number)
    case 2: part(source, text: text, number: number)
    case 3 where pass != nil: step(source, text: text, number: number)
    default:
      begin(.stray, prefix: "", lines: [String(source)], number: number)
    }
    isOpen = false
  }

  private mutating func part(_ source: Substring, text: String, number: Int) {
    close()
    pass = nil
    switch headings.part(text, line: number) {
    case .before: section = .before
    case .home: section = .home
    case .pass(let heading):
      (section, pass, steps) = (.pass(heading.pass), heading.pass, 0)
      return begin(.pass, source, rest: heading.title, number: number)
    case .unknown:
      strangers += 1
      section = .unknown(strangers)
    }
    begin(.part, source, rest: text, number: number)
  }

  private mutating func step(_ source: Substring, text: String, number: Int) {
    guard let pass else { return }
    close()
    steps += 1
    section = .step(pass, steps)
    let heading = headings.step(text, line: number)
    begin(.step, source, rest: text, number: number)
    guard heading.minutes != nil, let open = text.lastIndex(of: "(") else { return }
    draft?.lines = [heading.title]
    draft?.suffix = " \(text[open...])"
  }

  // MARK: - Pieces

  /// Begins a piece whose words are the rest of a line.
  private mutating func begin(
    _ kind: TextSegment.Kind, _ source: Substring, rest: String, number: Int
  ) {
    var words = rest
    if kind.file != nil {
      let stop = rest.firstIndex(of: ".").map { rest.index(after: $0) } ?? rest.endIndex
      words = LineReader.trimmed(rest[stop...])
    }
    // The rest is trimmed and has plain spaces only, so it is as long as the end of the line that it came from.
    let end = source.lastIndex { !$0.isWhitespace }.map { source.index(after: $0) }
    let line = source[..<(end ?? source.startIndex)]
    let count = max(0, line.count - words.count)
    begin(kind, prefix: String(line.prefix(count)), lines: [words], number: number)
  }

  private mutating func begin(
    _ kind: TextSegment.Kind, prefix: String, lines: [String], number: Int
  ) {
    close()
    draft = Draft(kind: kind, first: number, last: number, prefix: prefix, lines: lines)
    isOpen = true
  }

  private mutating func close() {
    guard let draft else { return }
    self.draft = nil
    segments.append(
      TextSegment(
        kind: draft.kind, section: section, lines: draft.first...draft.last, prefix: draft.prefix,
        words: SegmentWords.tidy(draft.lines.joined(separator: "\n"), for: draft.kind),
        suffix: draft.suffix))
  }
}
