/// Text that Markdown would take for its own.
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

  private static let special = Set("\\`*_[]<>|~".utf8)
}
