import Chronology
import DeliveryModel
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// Sessions are listed by group, institution and days, the latest first.
@Suite struct SessionListTests {
  private static let rows = [
    Row(), Row([.date: "2025-10-01"]), Row([.date: "2025-10-01", .group: "S1-3B"]),
    Row([.date: "2025-11-05", .group: "K2-1", .lesson: "kindergarten-t3", .pass: "2"]),
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let filter: @Sendable () throws -> SessionFilter
    let found: [String]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "all", filter: { SessionFilter() },
      found: [
        "2025-11-05 K2-1", "2025-10-01 S1-3A", "2025-10-01 S1-3B", "2025-09-15 S1-3A",
      ]),
    Case(
      testDescription: "the two latest", filter: { SessionFilter(limit: 2) },
      found: ["2025-11-05 K2-1", "2025-10-01 S1-3A"]),
    Case(testDescription: "none at all", filter: { SessionFilter(limit: 0) }, found: []),
    Case(
      testDescription: "of a group", filter: { SessionFilter(group: "S1-3A") },
      found: ["2025-10-01 S1-3A", "2025-09-15 S1-3A"]),
    Case(testDescription: "of nobody", filter: { SessionFilter(group: "S1") }, found: []),
    Case(
      testDescription: "of an institution", filter: { SessionFilter(institution: "K2") },
      found: ["2025-11-05 K2-1"]),
    Case(
      testDescription: "of one day",
      filter: { SessionFilter(days: try SmallCountry.days("2025-10-01", "2025-10-01")) },
      found: ["2025-10-01 S1-3A", "2025-10-01 S1-3B"]),
    Case(
      testDescription: "since before there were days",
      filter: { SessionFilter(days: try SmallCountry.days("1900-01-01", "2025-09-30")) },
      found: ["2025-09-15 S1-3A"]),
    Case(
      testDescription: "until for ever",
      filter: { SessionFilter(days: try SmallCountry.days("2025-11-01", "2999-12-31")) },
      found: ["2025-11-05 K2-1"]),
    Case(
      testDescription: "before 1970",
      filter: { SessionFilter(days: try SmallCountry.days("1900-01-01", "1969-12-31")) },
      found: []),
  ]

  @Test(arguments: cases)
  func lists(_ list: Case) async throws {
    try await Desk.use { desk in
      _ = try await desk.take(Self.rows)
      let found = try desk.ledger.sessions(list.filter())
      #expect(found.map { "\($0.day.iso) \($0.group)" } == list.found)
    }
  }

  @Test func aSessionHasWhatItsReportSays() async throws {
    try await Desk.use { desk in
      let row = Row([
        .report: Row.id(9), .pass: "2", .language: "uz", .present: "19", .enrolled: "24",
      ])
      _ = try await desk.take([Row([.group: "S1-3B"]), row])
      let session = try #require(try desk.ledger.sessions(SessionFilter(group: "S1-3A")).first)
      #expect(
        session
          == Session(
            position: Desk.begun + 2, report: try #require(ReportID(Row.id(9))), isConflict: false,
            isAmended: false, text: nil, group: "S1-3A", lesson: "grade-3-t0", pass: Pass(2),
            day: try SmallCountry.day("2025-09-15"), notHeld: nil, present: 19, enrolled: 24,
            language: .uz))
    }
  }
}
