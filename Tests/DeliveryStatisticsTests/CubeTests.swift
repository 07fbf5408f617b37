import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import TestSupport
import Testing

@Suite struct CubeTests {
  @Test(arguments: UInt64(1)...6)
  func agreesWithANaiveRecountByRegionAndKind(seed: UInt64) throws {
    let nation = try MadeUpNation(seed: seed)
    let through = try MadeUpNation.day("2026-08-31")
    let answer = nation.cube.answer(
      Question(rows: .region, columns: .kind, measures: Self.tallied, through: through))
    let naive = NaiveCount(nation: nation, through: through)
    #expect(answer.rows.map(\.code) == ["KZ-10", "KZ-19", "KZ-55", "KZ-75"])
    #expect(answer.columns.map(\.code) == ["kindergarten", "school"])
    for (number, measure) in Self.tallied.enumerated() {
      for row in [0, 1, 2, 3, nil] {
        for column in [0, 1, nil] {
          let expected = naive.cell(measure) { _, institution in
            let district = nation.registry.districts[institution.district]
            return (row == nil || row == district.region)
              && (column == nil || (column == 0) == (institution.kind == .kindergarten))
          }
          #expect(answer[row, column, number] == expected, "\(measure.id)")
        }
      }
    }
  }

  /// What the tallies of groups tell.
  static let tallied = Measure.all.filter {
    !Question(
      rows: .region, columns: nil, measures: [$0], through: SchoolDay(number: 20_000)
    ).needsFacts(tallied: nil)
  }

  @Test(arguments: Dimension.allCases)
  func addsUpToTheSameTotalsWhateverTheRows(dimension: Dimension) throws {
    let nation = try MadeUpNation(seed: 11, groups: 60)
    let period = Period.schoolYear(through: try MadeUpNation.day("2026-02-10"))
    let naive = NaiveCount(nation: nation, period: period)
    let measures = Measure.all.filter { $0.splits(by: dimension) }
    let answer = nation.cube().answer(
      Question(rows: dimension, columns: nil, measures: measures, period: period))
    for (number, measure) in measures.enumerated() {
      if dimension.isCumulative {
        #expect(answer[nil, nil, number] == .missing && !answer.hasRowTotal)
        let last = answer.rows.count - 1
        if dimension == .sinceStart {
          #expect(answer[last, nil, number] == naive.cell(measure), "\(measure.id)")
        }
        continue
      }
      #expect(answer[nil, nil, number] == naive.cell(measure), "\(measure.id)")
      guard measure.isAdditive(over: dimension) else {
        #expect(answer.objection(row: nil, column: 0, measure: number) != nil)
        continue
      }
      #expect(answer.objection(row: nil, column: 0, measure: number) == nil)
      let sum = answer.rows.indices.reduce(0) {
        $0 + (answer[$1, nil, number].figure?.count ?? 0)
      }
      #expect(sum == answer[nil, nil, number].figure?.count)
    }
  }

  @Test(arguments: UInt64(1)...4)
  func splitsWhatIsDueIntoFulfilledNotHeldAndNotReported(seed: UInt64) throws {
    let parts = try ["due", "fulfilled", "not-held", "not-reported"].map {
      try #require(Measure(id: $0))
    }
    let answer = try MadeUpNation(seed: seed).cube.answer(
      Question(
        rows: .district, columns: .language, measures: parts,
        through: try MadeUpNation.day("2026-05-25")))
    for row in answer.rows.indices {
      for column in answer.columns.indices {
        let counts = parts.indices.map { answer[row, column, $0].figure?.count ?? 0 }
        #expect(counts[0] == counts[1...].reduce(0, +))
      }
    }
  }

  @Test func countsACombinedClassOnceUnderCombined() throws {
    let nation = try MadeUpNation(seed: 3)
    let through = try MadeUpNation.day("2025-12-24")
    let answer = nation.cube.answer(
      Question(rows: .grade, columns: nil, measures: [.groups], through: through))
    #expect(answer.rows.map(\.code) == ["0", "1", "2", "3", "9", "combined", "none"])
    let naive = NaiveCount(nation: nation, through: through)
      .cell(.groups) { group, _ in group.grades.isCombined }
    #expect(answer[5, nil, 0] == naive)
  }

  @Test func countsAnInstitutionOnceInATotalOfGrades() throws {
    let nation = try MadeUpNation(seed: 4)
    let answer = nation.cube.answer(
      Question(
        rows: .grade, columns: nil, measures: [.institutions],
        through: try MadeUpNation.day("2025-12-24")))
    let total = try #require(answer[nil, nil, 0].figure).count
    let sum = answer.rows.indices.reduce(0) { $0 + (answer[$1, nil, 0].figure?.count ?? 0) }
    #expect(total < sum && total <= 60)
  }

  @Test func keepsMissingApartFromZero() throws {
    let nation = try MadeUpNation(seed: 2)
    let answer = nation.cube.answer(
      Question(
        rows: .region, columns: nil, measures: [.due, .coverage, .closed],
        through: try MadeUpNation.day("2025-09-01")))
    // Nothing is due before the first day of teaching: zero where there are groups, missing where none are.
    #expect(answer[0, nil, 0] == .zero(Figure(count: 0)))
    #expect(answer[0, nil, 1] == .missing)
    #expect(answer[0, nil, 2] == .zero(Figure(count: 0)))
    #expect(answer[3, nil, 0] == .missing)
  }

  @Test func leavesOutGroupsThatDoNotYetExist() throws {
    let nation = try MadeUpNation(seed: 2)
    let before = try MadeUpNation.day("2025-08-31")
    let answer = nation.cube.answer(
      Question(rows: .kind, columns: nil, measures: [.groups], through: before))
    // 31 August belongs to the year before, of which one group in ten is left.
    #expect(answer[nil, nil, 0].figure?.count == 30)
  }

  @Test func saysWhoIsSilentThoughNobodyAsked() throws {
    let nation = try MadeUpNation(seed: 9)
    let through = try MadeUpNation.day("2026-08-31")
    let answer = nation.cube.answer(
      Question(rows: .region, columns: .kind, measures: [.held], through: through))
    let naive = NaiveCount(nation: nation, through: through)
    let total = answer.reporting(row: nil, column: nil)
    #expect(
      naive.cell(.institutions) { _, _ in true }.figure?.count == total.institutions)
    #expect(
      naive.cell(.institutionsReporting) { _, _ in true }.figure?.count == total.reporting)
    #expect(answer.reporting(row: 3, column: nil) == Reporting(institutions: 0, reporting: 0))
    #expect(
      naive.cell(.institutionsReporting) { $1.kind == .school }.figure?.count
        == answer.reporting(row: nil, column: 1).reporting)
  }

  struct Share: Sendable {
    let part: Int
    let whole: Int
    let perMille: Int?
  }

  static let shares = [
    Share(part: 0, whole: 7, perMille: 0), Share(part: 7, whole: 7, perMille: 1000),
    Share(part: 1, whole: 3, perMille: 333), Share(part: 2, whole: 3, perMille: 667),
    Share(part: 1, whole: 2000, perMille: 1), Share(part: 1, whole: 2001, perMille: 0),
    Share(part: 5, whole: 0, perMille: nil),
  ]

  @Test(arguments: shares)
  func roundsSharesHalfUpToTenthsOfAPerCent(share: Share) {
    #expect(Figure(count: share.part, outOf: share.whole).perMille == share.perMille)
  }
}
