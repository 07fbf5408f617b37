import Foundation
import Programme
import TestSupport

@testable import LessonContent

/// The lessons of the repository as words, and a seeded way to misspell them.
enum SpellingFixture {
  static let isInstalled =
    DictionaryFiles(of: .kk)?.exist == true && DictionaryFiles(of: .ru)?.exist == true

  private static let lessons = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("lessons")

  private static let alphabet = Array("аәбвгғдежзийкқлмнңопрстуұүфхһцчшщыіэюя")

  private static let spellers = ["kk": makeSpeller("kk"), "ru": makeSpeller("ru")]

  /// The speller of a language with the repository's own words.
  static func speller(_ code: String) -> Speller? {
    spellers[code] ?? nil
  }

  private static func makeSpeller(_ code: String) -> Speller? {
    let language: TeachingLanguage = code == "kk" ? .kk : .ru
    guard let files = DictionaryFiles(of: language) else { return nil }
    let text = try? String(
      contentsOf: lessons.appendingPathComponent("words/\(code).txt"), encoding: .utf8)
    return Speller(language: language, files: files, words: WordList(text: text ?? ""))
  }

  /// The distinct words of all texts in a language.
  static func words(_ code: String) -> [String] {
    var distinct = DistinctWords()
    let files = FileManager.default.enumerator(atPath: lessons.path)?.compactMap { $0 as? String }
    for file in (files ?? []).sorted() where file.hasSuffix("\(code).md") {
      let path = lessons.appendingPathComponent(file).path
      let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
      if let source = SourceText(file: file, bytes: bytes) { distinct.add(source, file: 0) }
    }
    return distinct.words
  }

  /// Words with one letter changed, left out, put in or swapped with the next.
  static func typos(of words: [String], count: Int, seed: UInt64) -> [String] {
    var numbers = SplitMix64(seed: seed)
    let long = words.filter { $0.count >= 6 && !$0.contains("-") }
    var typos: [String] = []
    while typos.count < count {
      let word = Array(long[Int.random(in: long.indices, using: &numbers)].lowercased())
      let letter = alphabet[Int.random(in: alphabet.indices, using: &numbers)]
      let place = Int.random(in: 0..<(word.count - 1), using: &numbers)
      var typo = word
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: typo[place] = letter
      case 1: typo.remove(at: place)
      case 2: typo.insert(letter, at: place)
      default: typo.swapAt(place, place + 1)
      }
      if typo != word { typos.append(String(typo)) }
    }
    return typos
  }
}
