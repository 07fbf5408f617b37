import Programme
import TestSupport
import Testing

@testable import LessonContent

@Suite struct WordCountTests {
  @Test(arguments: [
    ("Көлге мұз қатты.", 3, 3, 5), ("", 0, 0, 0), ("112-ге қоңырау шал!", 3, 3, 7),
    ("Бір. Екі үш! Төрт бес алты? Жеті", 7, 3, 4), ("а – б; в: г", 4, 2, 1),
    ("«Не болды?» деді ол.", 4, 2, 5), ("Экран 3:\n- бір;\n- екі үш", 5, 2, 5),
    ("бабушка-соседка", 1, 1, 7),
  ])
  func countsWordsSentencesAndLetters(text: String, words: Int, sentence: Int, letters: Int) {
    let count = WordCount(text)
    #expect(count.words == words)
    #expect(count.sentence.words == sentence)
    #expect(count.word.letters == letters)
  }

  @Test func namesTheLineOfTheLongest() {
    let count = WordCount("Бір.\nЕкі үш.\nсезімталдық")
    #expect(count.sentence.line == 1)
    #expect(count.word.line == 2)
    #expect(count.word.text == "сезімталдық")
  }

  @Test(.enabled(if: SpellingFixture.isInstalled), arguments: [1, 2, 3] as [UInt64])
  func recognisesWhatTheEndingsMake(seed: UInt64) throws {
    let speller = try #require(SpellingFixture.speller("kk"))
    let inflector = KazakhInflector()
    var numbers = SplitMix64(seed: seed)
    let stems = [
      "бала", "мұғалім", "мектеп", "көше", "дос", "үй", "сату", "сөйлеу", "жүру", "табу",
    ]
    var refused: [String] = []
    for _ in 0..<300 {
      let stem = try #require(stems.randomElement(using: &numbers))
      let count = Int.random(in: 0...3, using: &numbers)
      guard let form = inflector.form(of: stem, endings: count, using: &numbers) else { continue }
      if !speller.knows(form) { refused.append("\(stem) → \(form)") }
    }
    // The analyser is stricter than the table in a few places: it takes no endings off a possessed entry.
    #expect(refused.count <= 30, "\(refused)")
  }
}
