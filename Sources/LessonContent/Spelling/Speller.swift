package import Programme

/// Tells known words of a language from unknown ones, and folds their forms.
///
/// Kazakh goes by its own analyser over the stems of the dictionary: Hunspell's Kazakh affixes refuse one
/// ordinary word in four. Russian goes by Hunspell.
package struct Speller: Sendable {
  private enum Method: Sendable {
    case analyser(KazakhAnalyser)
    case hunspell(HunspellDictionary)
  }

  /// The language.
  package let language: TeachingLanguage
  private let files: DictionaryFiles
  private let method: Method

  /// The speller of a language with Debian's dictionary; nil when there is none for it or it is not installed.
  package init?(language: TeachingLanguage) {
    guard let files = DictionaryFiles(of: language) else { return nil }
    self.init(language: language, files: files, words: WordList())
  }

  init?(language: TeachingLanguage, files: DictionaryFiles, words: WordList) {
    guard files.exist else { return nil }
    self.language = language
    self.files = files
    if language == .kk {
      guard let lexicon = StemLexicon(dictionary: files, words: words) else { return nil }
      method = .analyser(KazakhAnalyser(lexicon: lexicon))
    } else {
      guard let dictionary = HunspellDictionary(files) else { return nil }
      for entry in words.entries { dictionary.add(entry.word, like: entry.example) }
      method = .hunspell(dictionary)
    }
  }

  /// Whether a word, hyphens and all, is known.
  package func knows(_ word: some StringProtocol) -> Bool {
    switch method {
    case .analyser(let analyser):
      return analyser.recognises(word) || word.contains("-") && knowsParts(of: word)
    case .hunspell(let dictionary):
      let word = String(word)
      if dictionary.knows(word) { return true }
      guard word.contains(where: { $0 == "ё" || $0 == "Ё" }) else { return false }
      return dictionary.knows(Self.withoutDots(word))
    }
  }

  /// What to think of a word.
  package func verdict(on word: String) -> SpellingVerdict {
    guard word.utf8.count <= Self.longest else { return .unknown }
    if knows(word) || Self.isAbbreviation(word) { return .known }
    // A Kazakh name or greeting in a Russian text is not for the Russian dictionary.
    if language == .ru, word.unicodeScalars.contains(where: Self.isKazakh) { return .known }
    if let meant = LookalikeLetters.withCyrillicLetters(word) {
      return knows(meant) ? .letters(meant: meant) : .unknown
    }
    guard language == .kk else { return .unknown }
    let meant = LookalikeLetters.withKazakhLetters(word) { knows($0) }
    return meant.map { .letters(meant: $0) } ?? .unknown
  }

  /// The known words nearest to a word, best first; one call costs 16 ms, so only on request.
  package func suggestions(for word: String) -> [String] {
    switch method {
    case .analyser: HunspellDictionary(files)?.suggestions(for: word) ?? []
    case .hunspell(let dictionary): dictionary.suggestions(for: word)
    }
  }

  /// The dictionary form of a word in small letters, ё as е; the word itself when it is unknown.
  package func fold(_ word: String) -> String {
    let small = Self.withoutDots(word.lowercased())
    switch method {
    case .analyser(let analyser): return analyser.fold(small) ?? small
    case .hunspell(let dictionary):
      return dictionary.stems(of: small).min().map { Self.withoutDots($0.lowercased()) } ?? small
    }
  }

  private func knowsParts(of word: some StringProtocol) -> Bool {
    let parts = word.split(separator: "-")
    guard case .analyser(let analyser) = method, parts.count > 1 else { return false }
    return parts.indices.allSatisfy { index in
      Self.isAbbreviation(parts[index]) || analyser.recognises(parts[index])
        || isParticle(parts[index], after: index) || isEcho(parts, index)
    }
  }

  /// СМС-пен, жақындамай-ақ: an ending behind a hyphen.
  private func isParticle(_ part: some StringProtocol, after index: Int) -> Bool {
    index > 0 && Self.hyphened.contains(part.lowercased())
  }

  /// жып-жылтыр, теп-тегіс: the first syllable again.
  private func isEcho(_ parts: [some StringProtocol], _ index: Int) -> Bool {
    guard index == 0, parts.count == 2, parts[0].count == 3, parts[0].hasSuffix("п")
    else { return false }
    return parts[1].lowercased().hasPrefix(parts[0].dropLast().lowercased())
  }

  private static let hyphened: Set<String> = [
    "ақ", "ау", "ай", "мыс", "міс", "ға", "ге", "қа", "ке", "да", "де", "та", "те", "дан", "ден",
    "тан", "тен", "нан", "нен", "ның", "нің", "дың", "дің", "тың", "тің", "ны", "ні", "ды", "ді",
    "ты", "ті", "мен", "бен", "пен", "сы", "сі", "ы", "і", "лық", "лік",
  ]

  /// In bytes: nothing longer is a word, and trying other letters in it would take for ever.
  private static let longest = 160

  private static func isAbbreviation(_ word: some StringProtocol) -> Bool {
    word.count <= 6 && word.allSatisfy(\.isUppercase)
  }

  private static func isKazakh(_ scalar: Unicode.Scalar) -> Bool {
    let number = KazakhLetter.number(of: scalar)
    return number > 0 && KazakhLetter.contains(KazakhLetter.set("әғқңөұүһі"), number)
  }

  private static func withoutDots(_ word: String) -> String {
    String(word.map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 })
  }
}
