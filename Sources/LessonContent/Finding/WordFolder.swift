import Programme

/// Folds the words of one language for a search, each distinct word once.
struct WordFolder {
  private let language: TeachingLanguage
  /// Nil where no dictionary is installed: then endings are taken off by their letters alone.
  private let speller: Speller?
  private var known: [String: String] = [:]

  /// A folder of words for a language, with the words that the repository adds to the dictionary.
  init(_ language: TeachingLanguage, of repository: LoadedRepository) {
    self.language = language
    let words = WordList(text: repository.wordLists[language] ?? "")
    speller = DictionaryFiles(of: language).flatMap { files in
      files.exist ? SpellerShelf.speller(language, files: files, words: words) : nil
    }
  }

  /// What all forms of a word have in common.
  mutating func fold(_ word: some StringProtocol) -> String {
    let word = String(word)
    if let fold = known[word] { return fold }
    let fold = speller?.fold(word) ?? WordFold.fold(word, language)
    known[word] = fold
    return fold
  }
}
