import Diagnostics
import Testing

@Suite struct WordsTests {
  private static let all = Words.tables.flatMap(\.self)

  @Test func everyIdIsWordedOnce() {
    let counts = Dictionary(grouping: Self.all, by: \.id).mapValues(\.count)
    #expect(counts.filter { $0.value > 1 }.isEmpty)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func everyIdHasASummaryAndARemedy(in language: InterfaceLanguage) {
    for words in Self.all {
      #expect(!words.summary[language].isEmpty, "\(words.id)")
      #expect(!words.remedy[language].isEmpty, "\(words.id)")
    }
  }

  /// A value that one language forgets would be lost to its reader; one that is itself a sentence is called by the
  /// language that it is in.
  @Test func everyLanguageNamesTheSameValues() {
    for words in Self.all {
      for sentence in [words.summary, words.remedy] {
        let names = InterfaceLanguage.allCases.map { language in
          Set(
            sentence[language].matches(of: /\{([A-Za-z]+)\}/).map { match in
              String(match.1) == language.rawValue ? "own" : String(match.1)
            })
        }
        #expect(Set(names).count == 1, "\(words.id): \(sentence.en)")
      }
    }
  }

  @Test func kazakhWordsAreNotTheRussianOnes() {
    for words in Self.all {
      #expect(words.summary.kk != words.summary.ru, "\(words.id)")
    }
  }
}
