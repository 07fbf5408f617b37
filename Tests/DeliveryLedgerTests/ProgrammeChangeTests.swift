import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import GRDB
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// A lesson keeps its number when the programme is put into another order; tallies follow its place.
@Suite struct ProgrammeChangeTests {
  private static let rows = [
    Row([.pass: "1"]), Row([.pass: "2", .lesson: "grade-3-t4", .date: "2025-10-01"]),
    Row([.pass: "1", .lesson: "grade-3-t9", .date: "2025-10-08"]),
  ]

  private func cells(_ desk: Desk) throws -> UInt32 {
    try desk.ledger.tallies().heldCells.reduce(0, |)
  }

  /// Ways by which the ledger comes to know a programme.
  enum Way: CaseIterable {
    case file, record, registry
  }

  private func meet(_ programme: LessonProgramme, by way: Way, at desk: Desk) async throws {
    let now = SmallCountry.now
    switch way {
    case .file:
      let file = try desk.write(Row.file([Row([.date: "?"])]).utf8, to: "none.csv")
      _ = try await desk.ledger.importDeliveries(
        DeliveryImport(
          file: file, programme: programme, calendars: desk.calendars, now: now))
    case .record:
      var delivery = try Delivery.sample()
      delivery.date = try SmallCountry.day("2024-01-01")
      _ = try desk.ledger.record(
        delivery, programme: programme, calendars: desk.calendars, now: now)
    case .registry:
      _ = try await desk.take([Row([.group: "S1-3C", .date: "2025-12-03"])], as: "waiting.csv")
      _ = try desk.ledger.importRegistry(
        SmallCountry.registry(
          groups: SmallCountry.groups + [SmallCountry.school(0, "S1-3C", [3])]),
        programme: programme, calendars: desk.calendars, now: now)
    }
  }

  @Test(arguments: Way.allCases)
  func talliesFollowANewOrder(_ way: Way) async throws {
    try await Desk.use { desk in
      _ = try await desk.take(Self.rows)
      #expect(try cells(desk) == 1 << 0 | 1 << 14 | 1 << 9)
      let reversed = try SmallCountry.programme(Array((0..<10).reversed()))
      try await meet(reversed, by: way, at: desk)
      let number = try #require(SmallCountry.groups.firstIndex { $0.code == "S1-3A" })
      #expect(try desk.ledger.tallies().heldCells[number] == 1 << 9 | 1 << 15 | 1 << 0)
      #expect(try desk.ledger.check().isEmpty)
      #expect(
        try desk.ledger.sessions(SessionFilter(group: "S1-3A")).map(\.lesson) == [
          "grade-3-t9", "grade-3-t4", "grade-3-t0",
        ])
    }
  }

  @Test func aLessonThatLeftTheProgrammeFulfilsNoCell() async throws {
    try await Desk.use { desk in
      _ = try await desk.take(Self.rows)
      let other = try SmallCountry.programme([0, 1, 2, 3, 44, 5, 6, 7, 8, 9])
      try await meet(other, by: .file, at: desk)
      #expect(try cells(desk) == 1 << 0 | 1 << 9)
      #expect(try desk.ledger.tallies().heldSessions.reduce(0, +) == 3)
      #expect(try desk.ledger.check().isEmpty)
      // When it comes back, so do its cells; the one that took its place had none.
      try await meet(desk.programme, by: .file, at: desk)
      #expect(try cells(desk) == 1 << 0 | 1 << 14 | 1 << 9)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func aNewOrderInTheMiddleOfAFileCountsOnce() async throws {
    try await Desk.useFile { desk in
      let rows = (0..<40).map { number in
        Row([
          .lesson: "grade-3-t\(number % 10)", .pass: "\(number % 3 + 1)",
          .date: "2025-\(10 + number / 20)-\(10 + number % 20 % 18)",
        ])
      }
      let file = try desk.write(Row.file(rows).utf8)
      let colleague = try desk.colleague()
      let reversed = try SmallCountry.programme(Array((0..<10).reversed()))
      let hook = Once()
      var request = desk.request(file, chunkRows: 4)
      request.progress = { _ in
        hook.run(at: 2) {
          #expect(throws: Never.self) {
            _ = try colleague.ledger.record(
              try .sample(), programme: reversed, calendars: [], now: SmallCountry.now)
          }
        }
      }
      _ = try await desk.ledger.importDeliveries(request)
      #expect(try desk.ledger.check().isEmpty)
      let expected = try await Desk.use { other in
        _ = try other.record(try .sample())
        _ = try await other.take(rows)
        return try other.numbers()
      }
      #expect(try desk.numbers().tallies == expected.tallies)
    }
  }
}
