import Diagnostics
import Programme

/// Every word of a text is known; one that is not is a warning, for no dictionary is complete.
enum Spelling: ContentCheck {
  static let ids = ["lesson.spelling", "lesson.spelling.letters", "lesson.spelling.dictionary"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    Parallel.map([TeachingLanguage.kk, .ru]) { language in
      DictionaryFiles(of: language).map { findings(in: repository, language, $0) } ?? []
    }.flatMap(\.self)
  }

  /// The same with the dictionary of other files.
  static func findings(
    in repository: RepositoryDraft, _ language: TeachingLanguage, _ files: DictionaryFiles
  ) -> [Diagnostic] {
    let texts = texts(of: repository, language)
    guard !texts.isEmpty else { return [] }
    let listFile = "\(repository.folder)/words/\(language.code).txt"
    let list = repository.sources.first { $0.file == listFile }.map { WordList(text: $0.text) }
    guard let speller = SpellerShelf.speller(language, files: files, words: list ?? WordList())
    else {
      return [
        Diagnostic(
          "lesson.spelling.dictionary", severity: .note, at: Place(file: repository.folder),
          facts: ["language": language.code, "package": "hunspell-\(language.code)"])
      ]
    }
    var distinct = DistinctWords()
    for (index, text) in texts.enumerated() { distinct.add(text, file: index) }
    return zip(distinct.words, distinct.uses).flatMap { word, uses in
      let verdict = speller.verdict(on: word)
      return verdict == .known
        ? [] : uses.map { diagnostic(verdict, word, listFile, at: place($0, in: texts)) }
    }
  }

  /// The texts in a language.
  static func texts(
    of repository: RepositoryDraft, _ language: TeachingLanguage
  ) -> [SourceText] {
    repository.texts.map(\.text).filter { $0.text.language == language }.map(\.source)
      + repository.sharedTexts.filter { $0.key.language == language }.map(\.source)
  }

  private static func place(_ use: DistinctWords.Use, in texts: [SourceText]) -> Place {
    let text = texts[use.file]
    let before = text.lines[use.line - 1].utf8.prefix(use.offset)
    return Place(file: text.file, line: use.line, column: Substring(before).count + 1)
  }

  private static func diagnostic(
    _ verdict: SpellingVerdict, _ word: String, _ list: String, at place: Place
  ) -> Diagnostic {
    guard case .letters(let meant) = verdict else {
      return Diagnostic(
        "lesson.spelling", severity: .warning, at: place, facts: ["found": word, "list": list])
    }
    return Diagnostic(
      "lesson.spelling.letters", severity: .warning, at: place,
      facts: [
        "found": word, "expected": meant,
        "letters": LookalikeLetters.differences(between: word, and: meant),
      ])
  }
}
