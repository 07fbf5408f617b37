import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

/// What is counted session by session, held against the slow way.
@Suite struct FactTests {
  static let measures = Measure.all
  static let period = Period.schoolYear(through: SchoolDay(number: 20_446))  // 2025-12-24

  struct Split: Sendable, CustomTestStringConvertible {
    let rows: Dimension
    var columns: Dimension?
    let seed: UInt64
    var testDescription: String { "\(rows) × \(columns.map { "\($0)" } ?? "-"), seed \(seed)" }
  }

  static let splits = [
    Split(rows: .month, columns: .kind, seed: 1), Split(rows: .region, columns: .month, seed: 2),
    Split(rows: .lesson, seed: 3), Split(rows: .pass, columns: .locality, seed: 4),
    Split(rows: .delivererRole, columns: .region, seed: 5),
    Split(rows: .week, columns: .pass, seed: 6), Split(rows: .subtype, columns: .shift, seed: 7),
    Split(rows: .day, seed: 8), Split(rows: .topic, columns: .delivererRole, seed: 9),
    Split(rows: .quarter, columns: .halfYear, seed: 10), Split(rows: .programme, seed: 11),
    Split(rows: .region, columns: .kind, seed: 12),
  ]

  @Test(arguments: splits)
  func agreesWithANaiveRecountInEveryCell(split: Split) throws {
    let nation = try MadeUpNation(seed: split.seed, groups: 24)
    let measures = Measure.all.filter { measure in
      [split.rows, split.columns].compactMap(\.self).allSatisfy { measure.splits(by: $0) }
    }
    let question = Question(
      rows: split.rows, columns: split.columns, measures: measures, period: Self.period)
    let answer = nation.cube().answer(question)
    let naive = NaiveCount(nation: nation, period: Self.period)
    #expect(!answer.rows.isEmpty)
    // Of long tables every ninth row.
    let step = answer.rows.count > 30 ? 9 : 1
    for row in stride(from: 0, to: answer.rows.count, by: step).map(Optional.some) + [nil] {
      for column in answer.columns.indices.map(Optional.some) + [nil] {
        let wanted: [(Dimension, String)] =
          (row.map { [(split.rows, answer.rows[$0].code)] } ?? [])
          + (column.flatMap { place in
            split.columns.map { [($0, answer.columns[place].code)] }
          } ?? [])
        for (number, measure) in measures.enumerated() {
          let expected = naive.cell(measure, of: wanted)
          #expect(answer[row, column, number] == expected, "\(measure.id) \(wanted)")
        }
      }
    }
  }

  @Test(arguments: [0, 100, 250, 700])
  func countsWhatWasKnownByAPosition(position: Int) throws {
    let nation = try MadeUpNation(seed: 21, groups: 24)
    let answer = nation.cube(knownBy: position).answer(
      Question(rows: .region, columns: nil, measures: Measure.all, period: Self.period))
    let naive = NaiveCount(nation: nation, period: Self.period, position: position)
    for (number, measure) in Measure.all.enumerated() {
      #expect(answer[nil, nil, number] == naive.cell(measure), "\(measure.id)")
    }
  }

  @Test func takesWhatFiltersTake() throws {
    let nation = try MadeUpNation(seed: 31, groups: 24)
    let measures: [Measure] = [.held, .due, .fulfilled, .notReported, .onTime, .present]
    var question = Question(
      rows: .region, columns: nil, measures: measures, period: Self.period)
    question.filters = [
      QuestionFilter(.kind, ["school"]), QuestionFilter(.pass, ["1"]),
      QuestionFilter(.region, ["KZ-19"], isExcluding: true),
      QuestionFilter(.month, ["2025-10", "2025-11"]),
    ]
    let answer = nation.cube().answer(question)
    let naive = NaiveCount(nation: nation, period: Self.period)
    for (number, measure) in measures.enumerated() {
      let expected = naive.cell(
        measure,
        where: { _, institution in
          institution.kind == .school
            && nation.registry.regions[nation.registry.districts[institution.district].region].code
              != "KZ-19"
        },
        lessons: {
          $0.pass?.number == 1 && ["2025-10", "2025-11"].contains(String($0.day.iso.prefix(7)))
        })
      #expect(answer[nil, nil, number] == expected, "\(measure.id)")
    }
    #expect(!answer.rows.map(\.code).contains("KZ-19"))
  }

  @Test func saysNothingOfTrainingWithoutStaff() throws {
    let nation = try MadeUpNation(seed: 41, groups: 24)
    let answer = nation.cube(knowsStaff: false).answer(
      Question(rows: .region, columns: nil, measures: [.trained], period: Self.period))
    #expect(answer[nil, nil, 0] == .missing)
    #expect(answer.notes == [.noStaff])
  }

  @Test func runsOnFromMonthToMonth() throws {
    let nation = try MadeUpNation(seed: 51, groups: 24)
    let period = Period.schoolYear(through: try MadeUpNation.day("2026-03-31"))
    let cube = nation.cube()
    let measures: [Measure] = [.held, .due, .gatherings]
    func row(_ dimension: Dimension, _ code: String) throws -> [TableCell] {
      let answer = cube.answer(
        Question(rows: dimension, columns: nil, measures: measures, period: period))
      let row = try #require(answer.rows.firstIndex { $0.code == code })
      return measures.indices.map { answer[row, nil, $0] }
    }
    for (dimension, code, from, through) in [
      (Dimension.sinceStart, "2025-09-01/P4M", "2025-09-01", "2025-12-31"),
      (.firstMonths, "2026-01-01/P2M", "2026-01-01", "2026-02-28"),
      (.firstMonths, "2025-01-01/P10M", "2025-09-01", "2025-10-31"),
    ] {
      let days = try #require(
        DayRange(first: try MadeUpNation.day(from), last: try MadeUpNation.day(through)))
      let naive = NaiveCount(nation: nation, period: days)
      #expect(try row(dimension, code) == measures.map { naive.cell($0) }, "\(code)")
    }
  }

  /// Heads are added up two sums to a word, which more than 65,536 sessions of 65,534 heads would overflow.
  @Test func addsUpMoreHeadsThanAWordHolds() throws {
    let nation = try MadeUpNation(seed: 61, groups: 24)
    let group = try #require(
      nation.population.year.indices.first { nation.population.year[$0] == 2025 })
    let (sessions, parts, heads) = (30_000, 9, 65_534)
    var cube = nation.cube()
    func facts(_ group: Int) -> FactList {
      var list = FactList(capacity: sessions * parts)
      for number in 0..<sessions * parts {
        list.append(
          Fact(
            group: Int32(group + number % parts), day: Self.period.first.number + 7, entry: 0,
            cell: nil, pass: 1, outcome: 0, language: 0, role: 1, present: UInt16(heads),
            enrolled: UInt16(heads), together: 0, isTrained: nil, position: UInt32(number + 1),
            since: 1))
      }
      return list
    }
    cube.facts = FactTable(
      plain: FactColumns(facts(group), groups: nation.population.count),
      settled: FactColumns(FactList(), groups: nation.population.count))
    let answer = cube.answer(
      Question(
        rows: .region, columns: .delivererRole, measures: [.held, .present], period: Self.period))
    let counted = (group..<group + parts).count { nation.population.year[$0] == 2025 }
    #expect(counted == parts)
    #expect(answer[nil, nil, 0].figure?.count == sessions * parts)
    #expect(answer[nil, nil, 1].figure?.count == sessions * parts * heads)
  }
}
