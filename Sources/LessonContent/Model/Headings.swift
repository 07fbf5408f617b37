package import Programme

/// The label words of lesson texts, by language, as `shared/headings.yaml` fixes them.
package struct Headings: Hashable, Sendable {
  /// The words of each language that has them all.
  package let words: [TeachingLanguage: HeadingWords]

  /// The label words.
  package init(words: [TeachingLanguage: HeadingWords]) {
    self.words = words
  }

  /// The words of a language, or nil when the file lacks any of them.
  package subscript(language: TeachingLanguage) -> HeadingWords? {
    words[language]
  }
}
