import Diagnostics
import Foundation
import LessonContent
import Monitoring
import Programme
import TestSupport
import Testing

@Suite struct QuestionnaireReaderTests {
  private static let good = """
    id: calm
    title:
      kk: Сауалнама
      ru: Анкета
    audience: pupils
    stages: [primary]
    questions:
      - id: useful
        text:
          kk: Пайдалы болды ма?
          ru: Было полезно?
        answers:
          - id: positive
            text:
              kk: Иә
              ru: Да
          - id: negative
            text:
              kk: Жоқ
              ru: Нет

    """

  @Test func readsAQuestionWithItsAnswers() throws {
    let (questionnaire, diagnostics) = try read(Self.good)
    #expect(diagnostics.isEmpty)
    let read = try #require(questionnaire)
    #expect(read.audience == .pupils)
    #expect(read.stages == [.primary])
    #expect(read.items.map(\.id) == ["useful"])
    #expect(read.items.first?.answers.map(\.text.kk) == ["Иә", "Жоқ"])
  }

  @Test(arguments: [
    ("audience: pupils", "audience: everybody"), ("id: negative", "id: positive"),
    ("stages: [primary]", "stages: [nursery]"), ("\n  ru: Анкета", ""),
    ("  ru: Нет", "  ru: Нет\n        free: true"), ("title:", "heading:"),
  ])
  func refuses(_ part: String, writtenAs other: String) throws {
    let text = Self.good.replacing(part, with: other)
    #expect(text != Self.good)
    let (questionnaire, diagnostics) = try read(text)
    #expect(questionnaire == nil)
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.allSatisfy { Words.of($0.id) != nil })
  }

  @Test(arguments: [
    ("{kk: Иә, бәрі, ru: Да}", "kk", "бәрі", "Иә, бәрі"),
    ("{kk: Иә, ru: Да, всё}", "ru", "всё", "Да, всё"),
    ("{kk: Иә, ru: Да, всё понятно: вполне}", "", "всё понятно", ""),
    ("{kk: Иә, ru: Да, uk: Так}", "", "uk", ""),
  ])
  func namesTheTextThatABareCommaCuts(
    inline: String, key: String, found: String, whole: String
  ) throws {
    let text = Self.good.replacing(
      "text:\n          kk: Иә\n          ru: Да", with: "text: \(inline)")
    #expect(text != Self.good)
    let (questionnaire, diagnostics) = try read(text)
    #expect(questionnaire == nil)
    let first = try #require(diagnostics.first)
    #expect(diagnostics.count == 1 && first.place.line == 14, "\(diagnostics)")
    if whole.isEmpty {
      #expect(first.id == "data.key.unknown" && first.facts["key"] == found)
    } else {
      #expect(first.id == "data.text.cut")
      #expect(first.facts == ["key": key, "found": found, "text": whole])
      let mended = Self.good.replacing(
        "text:\n          kk: Иә\n          ru: Да",
        with: "text: {kk: \"Иә, бәрі\", ru: \"Да, всё\"}")
      #expect(try read(mended).questionnaire?.items[0].answers[0].text.ru == "Да, всё")
    }
  }

  @Test func saysThatThereIsNoFile() {
    let found = QuestionnaireReader.read("/nowhere/calm.yaml")
    #expect(found.questionnaire == nil)
    #expect(found.diagnostics.hasErrors)
  }

  private func read(
    _ text: String
  ) throws -> (questionnaire: Questionnaire?, diagnostics: [Diagnostic]) {
    try TemporaryFolder.use { folder in
      let file = folder.appendingPathComponent("calm.yaml")
      try text.write(to: file, atomically: true, encoding: .utf8)
      return QuestionnaireReader.read(file.path)
    }
  }
}
