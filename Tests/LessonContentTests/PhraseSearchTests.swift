import Diagnostics
import Testing

@testable import LessonContent

@Suite struct PhraseSearchTests {
  @Test(arguments: [
    ("Ешкімге айтпаймын дедің.", [1]),
    ("Бір жол.\nСен ешкімге айтпаймын деме.\nешкімге айтпаймын", [2, 3]),
    ("«Ешкімге айтпаймын» деме.", []),
    ("«Иә» деді. Ешкімге айтпаймын деген сөз.", [1]),
    ("бірешкімге айтпаймын", []),
    ("ешкімге айтпа", []),
    ("– Ешкімге айтпаймын!", [1]),
    ("", []),
  ])
  func findsWordsOutsideOfQuotationMarks(text: String, lines: [Int]) {
    #expect(PhraseSearch(text).lines(of: "ешкімге айтпаймын").map(\.number) == lines)
  }

  @Test func findsEndingsAfterTheLastWord() {
    #expect(PhraseSearch("Жертвами не рождаются").lines(of: "жертва").map(\.number) == [1])
    #expect(PhraseSearch("жертв много").lines(of: "жертва").isEmpty)
    #expect(PhraseSearch("жертвам помогают").lines(of: "жертва").map(\.number) == [1])
  }

  @Test(arguments: [
    ("Айыппұл – 10 АЕК.", true), ("2026 жылы айыппұл – 10 АЕК.", false),
    ("Бес мың теңге, яғни 5000 теңге жібер.", false), ("Штраф – 2000 тенге.", true),
    ("Штраф платят родители.", false),
  ])
  func wantsAYearBesideAFine(line: String, isReported: Bool) throws {
    let found = try RepositoryFixture.sound
      .replacing("Тақта мен бор жетеді.", with: line, in: "primary/ice/kk.md").load().diagnostics
    #expect(found.contains { $0.id == "text.money.undated" } == isReported)
  }

  @Test(arguments: [
    ("- Бұрыс: Оны ешкімге айтпаймын.", false), ("- Дұрыс: Оны ешкімге айтпаймын.", true),
    ("Құпиясөзді ешкімге айтпаймын.", false),
  ])
  func aWrongAnswerMayBeSaid(line: String, isReported: Bool) throws {
    var fixture = RepositoryFixture.sound.replacing(
      "- Бұрыс: Көлдің ортасымен тез жүгіріп өтемін.",
      with: line.hasPrefix("- ") ? line : "- Бұрыс: Жүгіремін.\n\(line)", in: "primary/ice/kk.md")
    fixture.files["wording/kk.yaml"] =
      "entries: [{say-not: ешкімге айтпаймын, say-instead: айтамын, unless: [құпиясөз]}]\n"
    let found = try fixture.load().diagnostics.filter { $0.id == "text.wording" }
    #expect(found.isEmpty != isReported)
  }
}
