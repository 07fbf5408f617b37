import Chronology
import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Foundation
import Programme
import Scheduling
import TestSupport
import Testing

@testable import DeliveryLedger

/// Each rule finds what it is for, and leaves alone what comes close to it; decisions are entries.
@Suite struct ReviewTests {
  private static let year = SchoolYear(start: 2025)

  /// Class days of the small country, from September on: Mondays to Fridays outside vacations.
  private static func classDays(_ count: Int) throws -> [SchoolDay] {
    let calendar = try #require(try SmallCountry.year().calendar(of: .school))
    let first = try SmallCountry.day("2025-09-02")
    return Array(
      (0..<200).lazy.map { first.adding(days: $0) }
        .filter { calendar.teaches(on: $0, grades: GradeSet([3])) }.prefix(count))
  }

  private func findings(_ desk: Desk) throws -> [ReviewedFinding] {
    try desk.ledger.review(
      Self.year, through: SmallCountry.now.day, programme: desk.programme,
      calendars: desk.calendars)
  }

  /// The codes of the rules that found something of an institution, by its place.
  private func rules(_ desk: Desk, at institution: Int = 0) throws -> Set<String> {
    Set(
      try findings(desk).filter { $0.finding.institution == institution }.map(\.finding.rule.code))
  }

  /// Sessions of groups of S1, one a day, as ordinary as can be.
  private static func ordinary(_ days: [SchoolDay], group: String = "S1-3A") -> [Row] {
    days.enumerated().map { number, day in
      Row([
        .group: group, .date: day.iso, .lesson: "grade-3-t\(number % 10)",
        .present: "\(20 + number % 5)", .enrolled: "25", .deliverer: "T-1",
        .reportedAt: "\(day.iso)T12:00:00+05:00",
      ])
    }
  }

  @Test func findsNothingInOrdinaryReports() async throws {
    try await Desk.use { desk in
      _ = try await desk.take(Self.ordinary(try Self.classDays(60)))
      #expect(try findings(desk).isEmpty)
    }
  }

  struct Spoiling: Sendable, CustomTestStringConvertible {
    let rule: PlausibilityRule
    /// What is done to ordinary rows so that the rule finds them.
    let spoil: @Sendable ([Row]) -> [Row]
    /// What comes close, and is no finding.
    let nearly: @Sendable ([Row]) -> [Row]

    var testDescription: String { rule.code }
  }

  static let spoilings: [Spoiling] = [
    Spoiling(rule: .closedDays) { rows in
      zip(rows, ["2025-10-28", "2025-10-29", "2025-10-30"]).map { row, day in
        var row = row
        (row[.date], row[.reportedAt]) = (day, "")
        return row
      } + rows.dropFirst(3)
    } nearly: { rows in
      var rows = rows
      rows[0][.date] = "2025-10-28"
      return rows
    },
    Spoiling(rule: .delivererDay) { rows in
      many(rows, 13)
    } nearly: { rows in
      many(rows, 12)
    },
    Spoiling(rule: .alwaysFull) { rows in
      rows.map { row in
        var row = row
        row[.present] = "25"
        return row
      }
    } nearly: { rows in
      rows.enumerated().map { number, row in
        var row = row
        row[.present] = number == 7 ? "24" : "25"
        return row
      }
    },
    Spoiling(rule: .copiedCounts) { rows in
      copied(rows, 14)
    } nearly: { rows in
      copied(rows, 13)
    },
    Spoiling(rule: .deadlineBurst) { rows in
      rows.map { row in
        var row = row
        row[.reportedAt] = "2025-12-20T12:00:00+05:00"
        return row
      }
    } nearly: { rows in
      rows.enumerated().map { number, row in
        var row = row
        if number % 4 > 0 { row[.reportedAt] = "2025-12-20T12:00:00+05:00" }
        return row
      }
    },
    Spoiling(rule: .offTimetable) { rows in
      rows + [Row([.group: "S1-99Z", .date: "2025-10-01"])]
    } nearly: { rows in
      rows
    },
  ]

  /// One deliverer in many groups on one day.
  private static func many(_ rows: [Row], _ count: Int) -> [Row] {
    rows
      + SmallCountry.groups.filter { $0.institution == 0 }.prefix(count).map { group in
        Row([
          .group: group.code, .date: "2025-12-23", .lesson: "\(group.level.id)-t1",
          .deliverer: "T-2",
        ])
      }
  }

  private static func copied(_ rows: [Row], _ count: Int) -> [Row] {
    rows.enumerated().map { number, row in
      var row = row
      if (5..<5 + count).contains(number) { row[.present] = "19" }
      return row
    }
  }

  @Test(arguments: spoilings)
  func findsWhatItIsForAndNotWhatComesClose(_ spoiling: Spoiling) async throws {
    let rows = Self.ordinary(try Self.classDays(60))
    try await Desk.use { desk in
      _ = try await desk.take(spoiling.spoil(rows))
      #expect(try rules(desk) == [spoiling.rule.code])
      let found = try #require(try findings(desk).first?.finding)
      #expect(found.institution == 0 && found.count > 0 && found.outOf >= found.count)
    }
    try await Desk.use { desk in
      _ = try await desk.take(spoiling.nearly(rows))
      #expect(try rules(desk).isEmpty)
    }
  }

  /// A group in which nobody is enrolled reports.
  @Test func findsAnEmptyGroup() async throws {
    try await Desk.use { desk in
      let empty = SmallCountry.school(0, "S1-3E", [3], enrolled: 0)
      try desk.importRegistry(SmallCountry.registry(groups: SmallCountry.groups + [empty]))
      _ = try await desk.take(Row.file([Row([.group: "S1-3E"])]))
      #expect(try rules(desk) == ["off-timetable"])
    }
  }

  /// Eight schools of a district, seven that report all and one that reports little.
  @Test func findsARateFarFromTheNeighbours() throws {
    var population = Population()
    let schools = 8
    for school in 0..<schools {
      population.institution.append(Int32(school))
      population.district.append(0)
      population.kind.append(1)
      population.year.append(2025)
      population.level.append(1)
    }
    // Rows of columns that the rule does not look at stay empty: it must not look at them.
    let due = [UInt32](repeating: CellSet.all.mask, count: schools)
    func found(_ odd: UInt32) -> [Finding] {
      var tallies = TallyTable(count: schools)
      for school in 0..<schools {
        tallies.heldCells[school] = CellSet.all.mask >> UInt32(school % 3)
      }
      tallies.heldCells[5] = odd
      var review = PlausibilityReview(
        population: population, year: Self.year, calendars: [],
        closures: ClosedDays([], scope: ClosureScope()), waiting: [], due: due, tallies: tallies)
      // A group that there is not is passed over.
      review.see(ReportedSession(group: 99, day: 0))
      return review.findings()
    }
    let finding = found(0b111)
    #expect(finding.map(\.rule) == [.rateAside] && finding.map(\.institution) == [5])
    #expect(finding.map(\.count) == [100])
    #expect(found(CellSet.all.mask >> 4).isEmpty)
    // Silent is not far.
    #expect(found(0).isEmpty)
  }

  /// The order in which sessions come says nothing.
  @Test(arguments: UInt64(1)...3)
  func findsTheSameInAnyOrder(_ seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let rows = Self.spoilings.reduce(Self.ordinary(try Self.classDays(60))) { $1.spoil($0) }
    var all: [[Finding]] = []
    for _ in 0..<2 {
      let order = rows.shuffled(using: &random)
      try await Desk.use { desk in
        _ = try await desk.take(order)
        all.append(try findings(desk).map(\.finding))
      }
    }
    #expect(all[0] == all[1] && all[0].count > 2)
  }

  @Test func aDecisionIsAnEntryAndStandsUntilMoreIsFound() async throws {
    try await Desk.use { desk in
      let rows = Self.ordinary(try Self.classDays(60))
      _ = try await desk.take(Self.spoilings[0].spoil(rows))
      let before = try desk.numbers()
      let position = try desk.ledger.head().position
      let open = try #require(try findings(desk).first)
      #expect(open.isOpen && open.decision == nil)
      let decision = try #require(ReviewDecision(.explained, explanation: .movedDay))
      let place = try desk.ledger.decide(
        decision, on: open.finding, year: Self.year, now: SmallCountry.now)
      #expect(place == position + 1)
      #expect(try desk.ledger.head().position == position + 1)
      let decided = try #require(try findings(desk).first)
      #expect(!decided.isOpen && decided.decision == decision && decided.position == place)
      // It is signed, it counts nowhere, and everything can be derived around it.
      #expect(try desk.numbers() == before)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
      try desk.ledger.rebuild()
      #expect(try desk.numbers() == before)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
      // One more such session opens it again.
      _ = try await desk.take(
        [Row([.date: "2025-10-31", .report: Row.id(77)])], as: "more.csv")
      #expect(try findings(desk).first?.isOpen == true)
    }
  }

  @Test func anExplanationGoesWithExplainedOnly() {
    #expect(ReviewDecision(.explained) == nil)
    #expect(ReviewDecision(.accepted, explanation: .other) == nil)
    #expect(ReviewDecision(.corrected) != nil)
  }

  // MARK: - Samples

  @Test func theSameSeedDrawsTheSameSessionsInWhateverOrderTheyCame() async throws {
    let rows = RandomReports(seed: 71, count: 200).rows
    var drawn: [[String]] = []
    for order in [rows, rows.reversed()] {
      try await Desk.use { desk in
        _ = try await desk.take(order)
        let sample = try desk.ledger.sample(seed: 7, size: 30)
        #expect(sample.items.count == 30)
        #expect(
          try sample.population
            == desk.ledger.sessions(SessionFilter(limit: .max)).count { $0.notHeld == nil })
        drawn.append(
          sample.items.map { [$0.session.day.iso, $0.session.group].joined(separator: " ") })
        let other = try desk.ledger.sample(seed: 8, size: 30)
        #expect(other.items.map(\.session) != sample.items.map(\.session))
        // More of the same: the thirty are among the sixty.
        let more = try desk.ledger.sample(seed: 7, size: 60)
        #expect(Set(more.items.map(\.session)).isSuperset(of: sample.items.map(\.session)))
      }
    }
    // The lessons' numbers are the ledger's own, in the order of the programme; the groups' too.
    #expect(drawn[0] == drawn[1])
  }

  @Test func aSampleIsDrawnAgainAsOfItsPosition() async throws {
    try await Desk.use { desk in
      _ = try await desk.take(RandomReports(seed: 72, count: 120).rows, as: "1.csv")
      let sample = try desk.ledger.sample(seed: 3, size: 20)
      _ = try await desk.take(RandomReports(seed: 73, count: 120).rows, as: "2.csv")
      let again = try desk.ledger.sample(seed: 3, size: 20, asOf: sample.position)
      #expect(again.items.map(\.session) == sample.items.map(\.session))
      #expect(again.population == sample.population)
      #expect(
        try desk.ledger.sample(seed: 3, size: 20).items.map(\.session)
          != sample.items.map(\.session))
    }
  }

  /// Every session has the same chance: over many seeds each of forty is drawn about as often.
  @Test func everySessionHasTheSameChance() {
    var drawn: [Int: Int] = [:]
    let rounds = 2000
    for seed in 0..<rounds {
      var draw = KeyedDraw(seed: UInt64(seed), size: 10)
      for number in 1...40 {
        var entry = EntryRecord(
          report: ReportID(high: 0, low: 0), group: UInt32(number), day: 20_346, lesson: 1, pass: 1,
          outcome: 0, language: 0)
        entry.kind = .report
        draw.see(PlacedEntry(position: number, entry: entry))
      }
      for placed in draw.drawn() { drawn[placed.position, default: 0] += 1 }
    }
    let expected = Double(rounds) / 4
    let distance = (1...40).reduce(0.0) { sum, number in
      let difference = Double(drawn[number] ?? 0) - expected
      return sum + difference * difference / (expected * 0.75)
    }
    // Chi-squared of 39 degrees of freedom: 72.1 is passed once in a thousand times. The seeds are fixed.
    #expect(distance < 72.1)
  }
}
