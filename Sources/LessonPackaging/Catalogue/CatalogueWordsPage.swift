import LessonContent
import Programme

/// The index of words, by which a lesson is found without a script; its names are those of `catalogue-words.mustache`.
struct CatalogueWordsPage {
  struct Word {
    let word: String
    let code: String
    let links: [CataloguePage.Link]
  }

  struct Letter {
    let letter: String
    let entries: [Word]
  }

  let language: String
  let words: CatalogueWords
  let backAddress: String
  let otherLanguages: [CataloguePage.Link]
  let letters: [Letter]
  let style = Asset.text("catalogue/catalogue.css")

  init(_ entries: [CatalogueEntry], _ language: TeachingLanguage, _ words: CatalogueWords) {
    self.language = language.code
    self.words = words
    backAddress = CatalogueAddress.index(language)
    otherLanguages = CataloguePage.links(to: CatalogueAddress.words, besides: language)
    letters = Self.letters(entries, language)
  }

  // The Kazakh alphabet holds the Russian one; by code points Ә and І would stand after Я.
  private static let alphabet = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")

  private static func letters(
    _ entries: [CatalogueEntry], _ language: TeachingLanguage
  ) -> [Letter] {
    var found: [String: (code: String, ids: [String: String])] = [:]
    for entry in entries {
      for code in entry.lesson.languages {
        guard let text = entry.lesson.texts[code] else { continue }
        for word in Self.words(of: ([text.title] + text.aims).joined(separator: " ")) {
          found[word, default: (code.code, [:])].ids[entry.lesson.id.text] = entry.title(language)
        }
      }
    }
    let sorted = found.sorted { order($0.key).lexicographicallyPrecedes(order($1.key)) }
    return Dictionary(grouping: sorted) { $0.key.prefix(1).uppercased() }
      .sorted { order($0.key.lowercased()).lexicographicallyPrecedes(order($1.key.lowercased())) }
      .map { letter, words in
        Letter(
          letter: letter,
          entries: words.map { word, value in
            Word(
              word: word, code: value.code,
              links: value.ids.sorted { $0.key < $1.key }.map { id, title in
                CataloguePage.Link(address: CatalogueAddress.lesson(id, language), label: title)
              })
          })
      }
  }

  private static func words(of text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        .filter { $0.count > 2 && $0.first?.isLetter == true })
  }

  private static func order(_ word: String) -> [Int] {
    word.map { alphabet.firstIndex(of: $0) ?? 100 }
  }
}
