import Diagnostics

/// The words that ArgumentParser writes itself, in the languages of the interface.
enum HelpText {
  /// The message with ArgumentParser's own words in a language.
  static func translated(_ message: String, to language: InterfaceLanguage) -> String {
    guard language != .en else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0), to: language) }
      .joined(separator: "\n")
  }

  private static func translated(line: String, to language: InterfaceLanguage) -> String {
    var line = line
    for words in Phrases.ParserWords.all {
      let english = words.en
      guard let range = line.firstRange(of: english) else { continue }
      line.replaceSubrange(range, with: words[language])
    }
    return line
  }
}
