import Diagnostics
import Testing

@Suite struct SentenceTests {
  private static let sentence = Sentence(kk: "{a} бар", ru: "есть {a} и {b}", en: "{b}{a}{")

  @Test func putsValuesWhereTheirNamesStand() {
    let values = ["a": "1", "b": "{a}"]
    #expect(Self.sentence.text(.kk, values) == "1 бар")
    // A value that looks like a name is not read again.
    #expect(Self.sentence.text(.ru, values) == "есть 1 и {a}")
    #expect(Self.sentence.text(.en, values) == "{a}1{")
  }

  @Test func leavesAnUnknownNameVisible() {
    #expect(Self.sentence.text(.kk) == "{a} бар")
  }
}
