/// Puts labels and list marks right where it is certain which one is meant.
struct LabelMender {
  /// The words that stand before a colon, by what they look like.
  private let labels: [String: String]
  /// The words of answers, which follow the mark of a list.
  private let answers: Set<String>

  /// A mender for the label words of a language; without any it changes only list marks.
  init(words: HeadingWords?) {
    let all = words.map { words in TextLabel.allCases.map { $0.word(in: words) } } ?? []
    labels = Dictionary(
      all.filter { !$0.isEmpty }.map { (LookAlikes.skeleton(of: $0), $0) },
      uniquingKeysWith: { first, _ in first })
    answers = Set(words.map { [$0.right, $0.wrong] } ?? [])
  }

  /// `- ` for a bullet; a dash at the start of a line is speech, unless an answer's label follows it.
  func mendBullet(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    guard let mark = rest.first, rest.dropFirst().first == " " else { return line }
    let text = rest.dropFirst().drop { $0 == " " }
    // U+F0B7 is what Word makes of a bullet in its symbol font.
    let isBullet = "•◦▪‣·●\u{F0B7}".contains(mark)
    guard isBullet || ("–—".contains(mark) && isAnswer(text)) else { return line }
    return "\(indent)- \(text)"
  }

  /// The label in the letters of its own alphabet, where another alphabet's look the same.
  func mendLetters(_ line: String) -> String {
    guard let found = label(of: line), !found.word.utf8.elementsEqual(found.label.utf8)
    else { return line }
    return line[..<found.word.startIndex] + found.label + line[found.word.endIndex...]
  }

  /// A space after the colon of a label.
  func mendColon(_ line: String) -> String {
    guard let found = label(of: line) else { return line }
    let colon = line.index(after: found.colon)
    guard let next = line[colon...].unicodeScalars.first, next != " ", next != "\r"
    else { return line }
    return "\(line[..<colon]) \(line[colon...])"
  }

  private func isAnswer(_ text: Substring) -> Bool {
    label(of: String(text)).map { answers.contains($0.label) } ?? false
  }

  /// The word before the first colon, a list mark taken off, and the label that it looks like.
  private func label(
    of line: String
  ) -> (word: Substring, label: String, colon: String.Index)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var word = line[..<colon].drop { $0 == " " }
    if let mark = word.first, "-*+".contains(mark), word.dropFirst().first == " " {
      word = word.dropFirst().drop { $0 == " " }
    }
    while word.last == " " { word.removeLast() }
    guard !word.isEmpty, word.utf8.count <= 80, let label = labels[LookAlikes.skeleton(of: word)]
    else { return nil }
    return (word, label, colon)
  }
}
