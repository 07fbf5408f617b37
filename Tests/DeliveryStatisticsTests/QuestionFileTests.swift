import Chronology
import DeliveryStatistics
import Diagnostics
import Testing

@Suite struct QuestionFileTests {
  private static func read(_ text: String) -> (question: Question?, ids: [String]) {
    let file = QuestionFile.read(Array(text.utf8), path: "q.yaml")
    let horizon = QuestionHorizon(
      firstSession: SchoolDay(number: 20_333), lastSession: SchoolDay(number: 20_446),
      now: Instant(milliseconds: 20_447 * 86_400_000))
    let (question, diagnostics) = Question.read(file.text, horizon: horizon)
    return (question, (file.diagnostics + diagnostics).map(\.id))
  }

  @Test func meansTheSameAsYAMLAndAsJSON() throws {
    let yaml = """
      ---
      rows: month   # by month
      columns: kind
      measures:
        - held
        - due
      where: ["region=KZ-19,KZ-10", kind!=college]
      period: "2025-09-01..2025-12-24"
      known-by: 1000
      sort: -held
      top: 3
      totals: sums
      """
    let json = """
      {"rows": "month", "columns": "kind", "measures": ["held", "due"], "top": 3,
       "where": ["region=KZ-19,KZ-10", "kind!=college"], "known-by": 1000, "sort": "-held",
       "period": "2025-09-01..2025-12-24", "totals": "sums"}
      """
    let (first, second) = (Self.read(yaml), Self.read(json))
    #expect(first.ids.isEmpty && second.ids.isEmpty, "\(first.ids) \(second.ids)")
    let question = try #require(first.question)
    #expect(question == second.question)
    #expect(question.filters.map(\.text) == ["region=KZ-19,KZ-10", "kind!=college"])
    #expect(question.knownBy == .position(1000) && question.limit == .top(3))
    #expect(question.order == .byMeasure("held", isDescending: false))
    let saved = QuestionFile.text(of: QuestionFile.read(Array(yaml.utf8), path: "q").text)
    #expect(Self.read(saved).question == question, "\(saved)")
  }

  @Test(arguments: [
    ("rows: region\ncolour: red\n", "statistics.key.unknown"),
    ("rosw: region\n", "statistics.key.unknown.near"),
    ("just words\n", "statistics.question.line"),
    ("{\"rows\": {}}", "statistics.question.unreadable"),
    ("measures: []\nperiod: 2025-13\n", "statistics.period.unreadable"),
  ])
  func saysWhatIsWrong(text: String, id: String) {
    #expect(Self.read(text).ids == [id])
  }

  @Test(arguments: [
    ("2025-11-20", "2025-11-20", "2025-11-20"), ("2025-11", "2025-11-01", "2025-11-30"),
    ("2025-W01", "2024-12-30", "2025-01-05"), ("2026-W53", "2026-12-28", "2027-01-03"),
    ("2025-Q4", "2025-10-01", "2025-12-31"), ("2025-S1", "2025-01-01", "2025-06-30"),
    ("2025", "2025-01-01", "2025-12-31"), ("2025-26", "2025-09-01", "2026-08-31"),
    ("2025-01-01/P9M", "2025-01-01", "2025-09-30"), ("2025-09-01/P4M", "2025-09-01", "2025-12-31"),
  ])
  func knowsPeriodsByTheirNames(name: String, first: String, last: String) {
    let days = Period.range(of: name)
    #expect(days?.first.iso == first && days?.last.iso == last)
  }

  @Test(arguments: [
    "2025-W53", "2025-Q5", "2025-13", "2025-S3", "25", "2025-27", "x", "2025-09-02/P4M", "",
  ])
  func knowsNoOthers(name: String) {
    #expect(Period.range(of: name) == nil)
  }
}
