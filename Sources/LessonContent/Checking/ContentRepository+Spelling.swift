package import Diagnostics
package import Programme

/// The words of a repository as the check of spelling sees them, for measuring that check alone.
package struct SpellingSample: Sendable {
  private let draft: RepositoryDraft

  /// The distinct words of the texts in a language.
  package func words(_ language: TeachingLanguage) -> [String] {
    var distinct = DistinctWords()
    for source in Spelling.texts(of: draft, language) { distinct.add(source, file: 0) }
    return distinct.words
  }

  /// The check of spelling with dictionaries that are read anew, one language after the other.
  package func check() -> [Diagnostic] {
    SpellerShelf.clear()
    return [TeachingLanguage.kk, .ru].flatMap { language in
      DictionaryFiles(of: language).map { Spelling.findings(in: draft, language, $0) } ?? []
    }
  }

  init(_ draft: RepositoryDraft) {
    self.draft = draft
  }
}

extension ContentRepository {
  /// Reads everything and checks nothing.
  package func spellingSample() -> SpellingSample {
    var reader = RepositoryReader(folder: ContentFolder(path: folder), day: nil)
    return SpellingSample(reader.read())
  }
}
