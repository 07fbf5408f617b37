import Chronology
import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

@testable import DeliveryLedger

/// A certificate in `staff.csv` reaches the numbers: by the staff code of who taught, on the day on which it was taught.
@Suite struct TrainingFactTests {
  /// Staff with no, one or two certificates of random spans.
  private static func staff(_ random: inout SplitMix64) throws -> [StaffMember] {
    let start = try SmallCountry.day("2025-09-01")
    return (0..<12).map { number in
      let certificates = (0..<Int.random(in: 0...2, using: &random)).map { which in
        let first = start.adding(days: .random(in: -60...100, using: &random))
        let last = first.adding(days: .random(in: 0...60, using: &random))
        return Int.random(in: 0..<6, using: &random) == 0
          ? Certificate("always")
          : Certificate("c\(which)", validity: DayRange(first: first, last: last))
      }
      return StaffMember(
        code: "T-\(1000 + number)", institution: number % 6, role: .psychologist,
        certificates: certificates)
    }
  }

  /// Held sessions by staff codes, some of which the registry does not know.
  private static func rows(_ random: inout SplitMix64) throws -> [Row] {
    try (0..<120).map { number in
      let group = SmallCountry.groups[number % SmallCountry.groups.count]
      let day = try SmallCountry.day("2025-09-02").adding(
        days: .random(in: 0...100, using: &random))
      return Row([
        .report: Row.id(number + 1), .group: group.code,
        .lesson: "\(group.level.id)-t\(number / SmallCountry.groups.count)", .pass: "1",
        .date: day.iso,
        .deliverer: Int.random(in: 0..<5, using: &random) == 0
          ? "" : "T-\(Int.random(in: 1000...1015, using: &random))",
      ])
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func countsWhatAWalkOverRowsAndCertificatesCounts(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let staff = try Self.staff(&random)
    let rows = try Self.rows(&random)
    try await AdultTests.use(staff: staff) { desk in
      #expect(try await desk.take(rows).summary.taken == rows.count)
      let known = Dictionary(uniqueKeysWithValues: staff.map { ($0.code, $0) })
      var (named, trained) = (0, 0)
      for row in rows {
        guard let member = known[row[.deliverer]] else { continue }
        named += 1
        let day = try SmallCountry.day(row[.date])
        if member.certificates.contains(where: { $0.validity?.contains(day) ?? true }) {
          trained += 1
        }
      }
      #expect(named > 20 && trained > 0 && trained < named)
      let answer = try Self.cube(desk).answer(Self.question())
      #expect(answer[nil, nil, 0].figure == Figure(count: trained, outOf: named))
      let trace = try Self.cube(desk).trace(
        Self.question(), row: nil, column: nil, measure: .trained, limit: 500)
      // A share leads to what it is a share of.
      #expect(trace?.count == named)
    }
  }

  @Test func saysNothingWhileTheRegistryKnowsNoStaff() async throws {
    var random = SplitMix64(seed: 9)
    let rows = try Self.rows(&random)
    try await AdultTests.use { desk in
      _ = try await desk.take(rows)
      let answer = try Self.cube(desk).answer(Self.question())
      #expect(answer[nil, nil, 0] == .missing && answer.notes == [.noStaff])
    }
  }

  private static func question() throws -> Question {
    Question(
      rows: .region, columns: nil, measures: [.trained],
      through: try SmallCountry.day("2025-12-31"))
  }

  private static func cube(_ desk: Desk) throws -> Cube {
    let population = try desk.ledger.population()
    let places = try desk.ledger.places()
    var cube = Cube(
      population: population, plan: try desk.plan(), tallies: try desk.ledger.tallies(),
      regions: places.regions, districts: places.districts)
    cube.facts = try desk.ledger.journalFacts().table()
    return cube
  }
}
