import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import TestSupport
import Testing

/// What is answered from the summary of all sessions, held against the sessions themselves and against the slow way.
@Suite struct SummaryTests {
  /// All sessions of the made-up nation lie in it, so that the summary answers.
  static let whole = Period.schoolYear(through: SchoolDay(number: 20_634))  // 2026-06-30
  static let half = Period.schoolYear(through: SchoolDay(number: 20_446))  // 2025-12-24

  /// The first question goes over the sessions, the second makes the summary, the third has it.
  private func answers(_ question: Question, _ cube: Cube) -> [Answer] {
    (0..<3).map { _ in cube.answer(question) }
  }

  /// Holds the totals and some rows against the slow way, which takes most of the time.
  private func agree(_ answer: Answer, _ naive: NaiveCount) {
    let question = answer.question
    let step = max(answer.rows.count / 3, 1)
    for row in stride(from: 0, to: answer.rows.count, by: step).map(Optional.some) + [nil] {
      for column in answer.columns.indices.map(Optional.some) + [nil] {
        let wanted =
          (row.map { [(question.rows, answer.rows[$0].code)] } ?? [])
          + (column.flatMap { place in
            question.columns.map { [($0, answer.columns[place].code)] }
          } ?? [])
        for (number, measure) in question.measures.enumerated() {
          #expect(
            answer[row, column, number] == naive.cell(measure, of: wanted),
            "\(measure.id) \(wanted)")
        }
      }
    }
  }

  @Test(arguments: NamedTable.national)
  func answersNamedTablesAsTheSessionsDo(table: NamedTable) throws {
    let nation = try MadeUpNation(seed: 71, groups: 24)
    for period in [Self.whole, Self.half] {
      let answers = answers(table.question(period: period), nation.cube())
      #expect(answers[1] == answers[0] && answers[2] == answers[0])
      agree(answers[2], NaiveCount(nation: nation, period: period))
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func answersRandomQuestionsAsTheSessionsDo(seed: UInt64) throws {
    var random = SplitMix64(seed: 700 + seed)
    let nation = try MadeUpNation(seed: seed, groups: 24)
    let position = [nil, 300].randomElement(using: &random) ?? nil
    let cube = nation.cube(knownBy: position)
    for number in 0..<6 {
      let dimensions = Dimension.allCases.filter { !$0.isCumulative && $0 != .day }
      let rows = dimensions.randomElement(using: &random) ?? .region
      let columns =
        Bool.random(using: &random)
        ? dimensions.filter { $0 != rows && $0 != .lesson }.randomElement(using: &random) : nil
      let measures = Measure.all.filter { measure in
        [rows, columns].compactMap(\.self).allSatisfy { measure.splits(by: $0) }
      }
      var question = Question(
        rows: rows, columns: columns, measures: measures,
        period: Bool.random(using: &random) ? Self.whole : Self.half)
      if Bool.random(using: &random) {
        question.filters = [QuestionFilter(.kind, ["school"], isExcluding: true)]
      }
      let answers = answers(question, cube)
      #expect(answers[1] == answers[0] && answers[2] == answers[0], "\(question)")
      guard question.filters.isEmpty, number == 0 else { continue }
      agree(
        answers[2], NaiveCount(nation: nation, period: question.period, position: position))
    }
  }

  @Test func forgetsTheSummaryWithTheSessions() throws {
    let nation = try MadeUpNation(seed: 72, groups: 24)
    let question = Question(
      rows: .month, columns: nil, measures: [.held, .trained], period: Self.whole)
    var cube = nation.cube()
    _ = answers(question, cube)
    cube.facts = nation.cube(knownBy: 100).facts
    let naive = NaiveCount(nation: nation, period: Self.whole, position: 100)
    for answer in answers(question, cube) { agree(answer, naive) }
  }
}
