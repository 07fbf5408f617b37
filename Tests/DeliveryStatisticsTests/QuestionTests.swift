import Chronology
import DeliveryStatistics
import Diagnostics
import Testing

@Suite struct QuestionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rows: String
    var columns: String?
    let measures: [String]
    let ids: [String]
    var near: String?
    var testDescription: String { "\(rows) \(columns ?? "-") \(measures)" }
  }

  static let wrong = [
    Case(
      rows: "regoin", measures: ["held"], ids: ["statistics.dimension.unknown.near"], near: "region"
    ),
    Case(rows: "weather", measures: ["held"], ids: ["statistics.dimension.unknown"]),
    Case(
      rows: "region", columns: "kinds", measures: ["held"],
      ids: ["statistics.dimension.unknown.near"], near: "kind"),
    Case(rows: "kind", columns: "kind", measures: ["held"], ids: ["statistics.dimension.twice"]),
    Case(
      rows: "region", measures: ["not-report"], ids: ["statistics.measure.unknown.near"],
      near: "not-reported"),
    Case(
      rows: "region", measures: ["Held, due"], ids: ["statistics.measure.unknown.near"],
      near: "held"),
    Case(rows: "region", measures: ["happiness"], ids: ["statistics.measure.unknown"]),
    Case(rows: "region", measures: ["held,due", "held"], ids: ["statistics.measure.twice"]),
    Case(rows: "region", measures: [","], ids: ["statistics.measure.none"]),
    Case(
      rows: "x", columns: "y", measures: ["z"],
      ids: [
        "statistics.dimension.unknown", "statistics.dimension.unknown",
        "statistics.measure.unknown",
      ]),
  ]

  @Test(arguments: wrong)
  func namesEverythingThatIsWrongAtOnce(wrong: Case) throws {
    let answer = Self.read(wrong.rows, wrong.columns, wrong.measures)
    #expect(answer.question == nil)
    #expect(answer.diagnostics.map(\.id) == wrong.ids)
    if let near = wrong.near {
      #expect(answer.diagnostics.first?.facts["near"] == near)
    }
    for diagnostic in answer.diagnostics {
      let words = try #require(Words.of(diagnostic.id))
      for language in InterfaceLanguage.allCases {
        let text =
          words.summary.text(language, diagnostic.facts)
          + words.remedy.text(language, diagnostic.facts)
        #expect(!text.contains("{"))
      }
    }
  }

  @Test func readsTheNationalTable() {
    let answer = Self.read("region", "kind", ["held,due, coverage", "not-reported,present"])
    #expect(answer.diagnostics.isEmpty)
    #expect(
      answer.question
        == Question(
          rows: .region, columns: .kind,
          measures: [.held, .due, .coverage, .notReported, .present],
          through: SchoolDay(number: 20_000)))
  }

  @Test func takesAnEmptyColumnForNone() {
    let answer = Self.read("stage", "", ["groups"])
    #expect(answer.question?.columns == nil && answer.diagnostics.isEmpty)
  }

  private static func read(
    _ rows: String, _ columns: String?, _ measures: [String]
  ) -> (question: Question?, diagnostics: [Diagnostic]) {
    var text = QuestionText()
    text.set(.rows, rows)
    text.set(.columns, columns)
    text.set(.measures, measures)
    text.set(.through, SchoolDay(number: 20_000).iso)
    return Question.read(
      text,
      horizon: QuestionHorizon(
        firstSession: SchoolDay(number: 19_900), lastSession: SchoolDay(number: 20_000),
        now: Instant(milliseconds: 20_000 * 86_400_000)))
  }
}
