import Chronology
import DeliveryStatistics
import TestSupport
import Testing

@Suite struct TraceTests {
  static let period = Period.schoolYear(through: SchoolDay(number: 20_446))

  static let traced = Measure.all.filter {
    !$0.isRatio
      && !["present", "enrolled", "gatherings", "pupils", "pupils-not-reached"].contains($0.id)
  }

  @Test(arguments: traced)
  func leadsToAsManyThingsAsTheCellCounts(measure: Measure) throws {
    let nation = try MadeUpNation(seed: 61, groups: 24)
    let cube = nation.cube()
    let columns: Dimension = measure.splits(by: .month) ? .month : .kind
    let question = Question(
      rows: .region, columns: columns, measures: [measure], period: Self.period)
    let answer = cube.answer(question)
    for row in answer.rows.map(Optional.some) + [nil] {
      for column in answer.columns.map(Optional.some) + [nil] {
        let trace = try #require(
          cube.trace(
            question, row: row?.code, column: column?.code, measure: measure, limit: 3))
        let cell = answer[
          row.flatMap { answer.rows.firstIndex(of: $0) },
          column.flatMap { answer.columns.firstIndex(of: $0) }, 0]
        #expect(
          trace.count == cell.figure?.count ?? 0, "\(row?.code ?? "_T") \(column?.code ?? "_T")")
        #expect(trace.items.count == min(3, trace.count))
      }
    }
  }

  @Test func namesTheSessionsThemselves() throws {
    let nation = try MadeUpNation(seed: 62, groups: 24)
    let question = Question(rows: .region, columns: nil, measures: [.held], period: Self.period)
    let trace = try #require(
      nation.cube().trace(question, row: nil, column: nil, measure: .held, limit: .max))
    let positions = Set(
      trace.items.map { item in
        guard case .session(let position) = item else { return -1 }
        return position
      })
    let expected = nation.sessions.filter { $0.reason == 0 && Self.period.contains($0.day) }
    #expect(positions == Set(expected.map(\.position)))
  }

  @Test func leadsFromAShareToWhatItIsAShareOf() throws {
    let nation = try MadeUpNation(seed: 63, groups: 24)
    let question = Question(
      rows: .region, columns: nil, measures: [.coverage, .due], period: Self.period)
    let cube = nation.cube()
    let trace = try #require(
      cube.trace(question, row: nil, column: nil, measure: .coverage, limit: .max))
    let answer = cube.answer(question)
    #expect(trace.count == answer[nil, nil, 1].figure?.count)
    let fulfilled = trace.items.count { item in
      guard case .cell(let cell) = item else { return false }
      return cell.state == .fulfilled
    }
    #expect(fulfilled == answer[nil, nil, 0].figure?.count)
  }

  @Test func knowsNoRowThatTheTableHasNot() throws {
    let nation = try MadeUpNation(seed: 64, groups: 20)
    let question = Question(rows: .region, columns: nil, measures: [.held], period: Self.period)
    #expect(
      nation.cube().trace(question, row: "KZ-99", column: nil, measure: .held, limit: 1) == nil)
  }
}
