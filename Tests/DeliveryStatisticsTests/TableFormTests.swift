import Chronology
import DeliveryStatistics
import TestSupport
import Testing

/// Order, limits, totals, shares and comparisons.
@Suite struct TableFormTests {
  static let period = Period.schoolYear(through: SchoolDay(number: 20_446))

  @Test func sortsByAMeasureAndKeepsTheTotalOfAllRows() throws {
    let nation = try MadeUpNation(seed: 71)
    var question = Question(rows: .district, columns: nil, measures: [.held], period: Self.period)
    question.order = .byMeasure("held", isDescending: true)
    let all = nation.cube().answer(question)
    let counts = all.rows.indices.map { all[$0, nil, 0].figure?.count ?? 0 }
    #expect(counts == counts.sorted(by: >) && counts.count > 3)
    question.limit = .top(2)
    let top = nation.cube().answer(question)
    #expect(top.rows == Array(all.rows.prefix(2)) && top.hiddenRows == all.rows.count - 2)
    #expect(top[nil, nil, 0] == all[nil, nil, 0])
    question.limit = .bottom(2)
    #expect(nation.cube().answer(question).rows == Array(all.rows.suffix(2).reversed()))
  }

  @Test func givesNoTotalWhereOnlySumsAreWantedAndPartsDoNotAddUp() throws {
    let nation = try MadeUpNation(seed: 72)
    var question = Question(
      rows: .language, columns: nil, measures: [.held, .institutions, .coverage],
      period: Self.period)
    question.totals = .sums
    let answer = nation.cube().answer(question)
    #expect(
      answer[nil, nil, 0].figure != nil && !answer.isRefused(row: nil, column: nil, measure: 0))
    for measure in [1, 2] {
      #expect(answer[nil, nil, measure] == .missing)
      #expect(answer.isRefused(row: nil, column: nil, measure: measure))
      #expect(answer.objection(row: nil, column: nil, measure: measure) != nil)
    }
    question.totals = .none
    #expect(!nation.cube().answer(question).hasRowTotal)
  }

  @Test func givesSharesThatSumToTheWhole() throws {
    let nation = try MadeUpNation(seed: 73)
    var question = Question(
      rows: .region, columns: .kind, measures: [.held, .coverage], period: Self.period)
    question.shares = .table
    let answer = nation.cube().answer(question)
    var parts = 0
    for row in answer.rows.indices {
      for column in answer.columns.indices {
        guard let share = answer.share(row: row, column: column, measure: 0) else { continue }
        #expect(share.outOf == answer[nil, nil, 0].figure?.count)
        parts += share.count
      }
      #expect(answer.share(row: row, column: 0, measure: 1) == nil)
    }
    #expect(parts == answer[nil, nil, 0].figure?.count)
  }

  @Test func comparesWithAnEarlierPeriodAndAnEarlierState() throws {
    let nation = try MadeUpNation(seed: 74)
    let (first, second) = (
      try #require(Period.range(of: "2025-10")), try #require(Period.range(of: "2025-11"))
    )
    var question = Question(
      rows: .region, columns: nil, measures: [.held, .coverage], period: second)
    question.comparison = .period(first)
    let answer = nation.cube().answer(question)
    let before = NaiveCount(nation: nation, period: first)
    #expect(answer.earlier(row: nil, column: nil, measure: 0) == before.cell(.held))
    let change = try #require(answer.change(row: nil, column: nil, measure: 0))
    let now = try #require(answer[nil, nil, 0].figure)
    let then = try #require(before.cell(.held).figure)
    #expect(change.difference == now.count - then.count)
    question.comparison = .vintage(.position(300))
    let vintage = nation.cube().answer(question, earlier: nation.cube(knownBy: 300))
    #expect(
      vintage.earlier(row: nil, column: nil, measure: 0)
        == NaiveCount(nation: nation, period: second, position: 300).cell(.held))
  }

  struct Step: Sendable {
    let before: Figure
    let now: Figure
    let difference: Int
    let perMille: Int?
  }

  static let steps = [
    Step(before: Figure(count: 200), now: Figure(count: 150), difference: -50, perMille: -250),
    Step(before: Figure(count: 0), now: Figure(count: 3), difference: 3, perMille: nil),
    Step(before: Figure(count: 3), now: Figure(count: 4), difference: 1, perMille: 333),
    Step(
      before: Figure(count: 1, outOf: 2), now: Figure(count: 2, outOf: 3), difference: 167,
      perMille: nil),
  ]

  @Test(arguments: steps)
  func measuresAChange(step: Step) {
    let change = Change(from: step.before, to: step.now)
    #expect(change.difference == step.difference && change.perMille == step.perMille)
    #expect(change.isOfShares == (step.before.outOf != nil))
  }

  @Test func replacesCellsWhereDisclosureControlSays() throws {
    let answer = try MadeUpNation(seed: 75).cube().answer(
      Question(rows: .region, columns: .kind, measures: [.present], period: Self.period))
    let hidden = answer.replacingCells { row, column, _, _, cell in
      row == 1 && column == nil ? .suppressed : cell
    }
    #expect(hidden[1, nil, 0] == .suppressed && hidden[1, 0, 0] == answer[1, 0, 0])
    #expect(hidden[nil, nil, 0] == answer[nil, nil, 0])
  }
}
