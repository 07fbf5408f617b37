extension StemLexicon {
  /// The stems of a dictionary and of a word list; nil when the dictionary cannot be read.
  init?(dictionary files: DictionaryFiles, words: WordList) {
    guard let bytes = files.stemBytes() else { return nil }
    self.init()
    add(dictionary: bytes)
    for word in DoubtfulStems.short where grade(word, end: word.count) == .word { add(word, .stem) }
    for word in DoubtfulStems.rare { demote(word) }
    for entry in words.entries {
      guard let word = KazakhLetter.numbers(of: entry.word) else { continue }
      add(word, .own)
    }
  }
}
