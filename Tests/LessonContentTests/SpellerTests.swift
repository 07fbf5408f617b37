import Diagnostics
import Programme
import Testing

@testable import LessonContent

@Suite(.enabled(if: SpellingFixture.isInstalled)) struct SpellerTests {
  @Test(arguments: [
    ("козине", SpellingVerdict.letters(meant: "көзіне")),
    ("мугалим", .letters(meant: "мұғалім")), ("кауип", .letters(meant: "қауіп")),
    ("Омир", .letters(meant: "Өмір")), ("cурет", .letters(meant: "сурет")),
    ("білiм", .letters(meant: "білім")), ("болатынн", .unknown), ("жып-жылтыр", .known),
    ("СМС-пен", .known), ("бір-біріңізге", .known), ("жақындамай-ақ", .known),
  ])
  func judgesKazakhWords(word: String, verdict: SpellingVerdict) throws {
    let speller = try #require(SpellingFixture.speller("kk"))
    #expect(speller.verdict(on: word) == verdict)
  }

  @Test(arguments: [
    ("ёлкой", true), ("елкой", true), ("дропперу", true), ("Нурлану", true), ("Әсем", true),
    ("малоко", false), ("безопасностъ", false),
  ])
  func judgesRussianWords(word: String, isKnown: Bool) throws {
    let speller = try #require(SpellingFixture.speller("ru"))
    #expect((speller.verdict(on: word) == .known) == isKnown)
  }

  @Test(arguments: [
    ("безопасности", "безопасность"), ("Лёд", "лед"), ("лёд", "лед"), ("звонишь", "звонить"),
    ("неттакогослова", "неттакогослова"),
  ])
  func foldsRussianWords(word: String, stem: String) throws {
    let speller = try #require(SpellingFixture.speller("ru"))
    #expect(speller.fold(word) == stem)
  }

  @Test func suggestsTheNearestWordsOnRequest() throws {
    let speller = try #require(SpellingFixture.speller("ru"))
    #expect(speller.suggestions(for: "малоко").contains("молоко"))
  }

  @Test func hasNoneForALanguageWithoutADictionary() {
    #expect(Speller(language: .ug) == nil)
  }

  @Test func saysOnceThatADictionaryIsNotInstalled() throws {
    let missing = try #require(DictionaryFiles(of: .kk, in: "/nonexistent"))
    let found = try RepositoryFixture.sound.draft { Spelling.findings(in: $0, .kk, missing) }
    #expect(found.map(\.id) == ["lesson.spelling.dictionary"])
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func saysLineAndColumnAndIsAWarning() throws {
    let spoilt = RepositoryFixture.sound.replacing(
      "жұқа болатынын атайды", with: "жұқа болатынн атайды", in: "primary/ice/kk.md")
    let found = try spoilt.load().diagnostics.filter { $0.id == "lesson.spelling" }
    #expect(found.map(\.facts["found"]) == ["болатынн"])
    #expect(found.map(\.place.line) == [3])
    #expect(found.map(\.place.column) == [25])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func trustsTheWordsOfTheList() throws {
    let text = "Мұзға квокканы апар"
    let spoilt = RepositoryFixture.sound.replacing(
      "# Мұзға баспай тұрып", with: "# \(text)", in: "primary/ice/kk.md")
    #expect(try spoilt.load().diagnostics.contains { $0.facts["found"] == "квокканы" })
    var listed = spoilt
    listed.files["words/kk.txt", default: ""] += "квокка # an animal\n"
    #expect(try !listed.load().diagnostics.contains { $0.facts["found"] == "квокканы" })
  }
}
