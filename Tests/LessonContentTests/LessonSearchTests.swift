import Programme
import Testing

@testable import LessonContent

@Suite struct LessonSearchTests {
  @Test(arguments: [
    ("қауіпсіздік", "қауіпсіздігі"), ("мұз", "мұзға"), ("мұз", "Мұздың"), ("көпір", "көпірдің"),
    ("кітап", "кітабы"), ("ересек", "ересекті"), ("бала", "балаларға"), ("сұрақ", "сұрағы"),

  ])
  func foldsKazakhEndings(word: String, form: String) {
    #expect(WordFold.fold(word, .kk) == WordFold.fold(form, .kk))
  }

  @Test(arguments: [
    ("собака", "собаку"), ("взрослый", "взрослого"), ("ребёнок", "ребенок"),
    ("школа", "школах"), ("помощь", "помощью"),
  ])
  func foldsRussianEndings(word: String, form: String) {
    #expect(WordFold.fold(word, .ru) == WordFold.fold(form, .ru))
  }

  @Test(arguments: [("мұз", "мектеп", TeachingLanguage.kk), ("собака", "собор", .ru)])
  func keepsDifferentWordsApart(word: String, other: String, language: TeachingLanguage) {
    #expect(WordFold.fold(word, language) != WordFold.fold(other, language))
  }

  @Test func findsAFormAndMarksItInBothLanguages() throws {
    let repository = try RepositoryFixture.sound.load()
    let kazakh = LessonSearch(words: ["көпір"]).hits(in: repository)
    #expect(kazakh.contains { $0.language == .kk && $0.text.contains("‹көпірдің›") })
    let number = LessonSearch(words: ["112"]).hits(in: repository)
    #expect(Set(number.map(\.language)) == [.kk, .ru])
    #expect(LessonSearch(words: ["көпір", "самолёт"]).hits(in: repository).isEmpty)
  }

  @Test func namesTheLineThatTheWordStandsOn() throws {
    let repository = try RepositoryFixture.sound.load()
    let lines = (RepositoryFixture.sound.files["primary/ice/kk.md"] ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let hits = LessonSearch(words: ["қамыс"]).hits(in: repository).filter { $0.language == .kk }
    #expect(!hits.isEmpty)
    for hit in hits {
      #expect(lines[hit.line - 1].lowercased().contains("қамыс"), "\(hit)")
    }
  }

  @Test func codesNarrowTheSearchAndStandAloneToo() throws {
    let repository = try RepositoryFixture.sound.load()
    var search = LessonSearch(words: [])
    #expect(search.hits(in: repository).map(\.language) == [.kk, .ru])
    search.stage = .primary
    search.grade = 3
    search.topic = "water-and-ice"
    search.season = "before-winter"
    search.programme = "adal-azamat"
    #expect(search.hits(in: repository).count == 2)
    search.grade = 1
    #expect(search.hits(in: repository).isEmpty)
  }

  @Test(
    .enabled(if: SpellingFixture.isInstalled),
    arguments: [
      ("шығу", "шықпаңдар", "primary/ice/kk.md"), ("звонить", "звонишь", "primary/ice/ru.md"),
      ("мұғалімдер", "мұғаліміңе", "primary/ice/kk.md"),
    ])
  func foldsByTheDictionary(sought: String, form: String, file: String) throws {
    var fixture = RepositoryFixture.sound
    fixture.files[file] = (fixture.files[file] ?? "").split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false
    ).enumerated().map { $0.offset == 0 ? "# \(form)" : String($0.element) }
      .joined(separator: "\n")
    let hits = LessonSearch(words: [sought]).hits(in: try fixture.load())
    #expect(hits.contains { $0.text == "‹\(form)›" }, "\(hits.map(\.text))")
  }

  @Test(arguments: [
    ["Жеке", "қауіпсіздік"], ["жеке", "бас", "қауіпсіздігі"], ["Жеке", "бас", "қауіпсіздік"],
  ])
  func findsBothNamesOfTheProgramme(words: [String]) throws {
    let board = "Тақта мен бор жетеді."
    for name in ["«Жеке қауіпсіздік» сабағы.", "«Жеке бас қауіпсіздігі» сабағы."] {
      let fixture = RepositoryFixture.sound.replacing(board, with: name, in: "primary/ice/kk.md")
      let hits = LessonSearch(words: words).hits(in: try fixture.load())
      #expect(hits.contains { $0.text.contains("‹Жеке›") && $0.text.contains("‹қауіпсізді") })
    }
  }
}
