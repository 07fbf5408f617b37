/// Text that Markdown, or a lesson's labels, would take for their own.
enum MarkdownEscape {
  /// The text with a backslash before every character that would become markup.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: special.contains) else { return text }
    var result = ""
    for character in text {
      if let byte = character.asciiValue, special.contains(byte) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// The line with a backslash where it would begin a heading, a list or a rule.
  static func opening(_ line: String) -> String {
    let next = line.dropFirst().first ?? " "
    switch line.first {
    case "#" where next == "#" || next == " ", "+" where next == " ",
      "-" where next == " " || next == "-":
      return "\\\(line)"
    default: break
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.count), let sign = line.dropFirst(digits.count).first,
      sign == "." || sign == ")"
    else { return line }
    return "\(digits)\\\(line.dropFirst(digits.count))"
  }

  /// The entry of a list, which must not read as the answer to a question.
  static func entry(_ line: String) -> String {
    let head = line.prefix { $0.isLetter || $0 == " " || $0 == "-" }
    guard !head.isEmpty, head.count <= 40, line.dropFirst(head.count).first == ":" else {
      return opening(line)
    }
    return "\(opening(String(head)))\\\(line.dropFirst(head.count))"
  }

  private static let special = Set("\\`*_[]<>|~".utf8)
}
