/// The words that the dictionary of a language lacks, as `words/kk.txt` and `words/ru.txt` hold them.
///
/// One stem or name a line, a Kazakh verb as its infinitive; `дроппер/шофёр` in a Russian list is a word and one
/// that is inflected alike; what follows `#` is for people.
struct WordList: Hashable, Sendable {
  /// A line of the list.
  struct Entry: Hashable, Sendable {
    let word: String
    /// A word that is inflected alike, or nil.
    let example: String?
  }

  let entries: [Entry]

  /// The entries of a file's text.
  init(text: String = "") {
    entries = text.split(separator: "\n").compactMap { line in
      let content = LineReader.trimmed(line.prefix { $0 != "#" })
      guard !content.isEmpty else { return nil }
      let parts = content.split(separator: "/", maxSplits: 1).map(String.init)
      return Entry(word: parts[0], example: parts.count > 1 ? parts[1] : nil)
    }
  }
}
