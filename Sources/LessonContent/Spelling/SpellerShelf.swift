import Programme
import Synchronization

/// The spellers in use, one a language: reading a dictionary takes 20 to 90 ms, and a preview checks at every save.
enum SpellerShelf {
  private struct Place {
    let words: WordList
    let files: DictionaryFiles
    let speller: Speller
  }

  private static let places = Mutex<[TeachingLanguage: Place]>([:])

  /// Forgets the spellers, so that the next check reads its dictionaries.
  static func clear() {
    places.withLock { $0 = [:] }
  }

  /// The speller of a language with a list of words; nil when its dictionary is not installed.
  static func speller(
    _ language: TeachingLanguage, files: DictionaryFiles, words: WordList
  ) -> Speller? {
    places.withLock { places in
      if let place = places[language], place.words == words, place.files == files {
        return place.speller
      }
      guard let speller = Speller(language: language, files: files, words: words)
      else { return nil }
      places[language] = Place(words: words, files: files, speller: speller)
      return speller
    }
  }
}
