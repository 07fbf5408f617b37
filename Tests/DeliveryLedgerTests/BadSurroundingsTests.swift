import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// Clocks that are years off and files that cannot be written: named, and nothing that was acknowledged is lost.
@Suite struct BadSurroundingsTests {
  /// A claim of time that cannot be wins over nobody; the report itself counts.
  @Test(arguments: [5, -5, 1, -1])
  func aClockYearsOffClaimsNothing(_ years: Int64) async throws {
    try await Desk.use { desk in
      var right = try Delivery.sample()
      (right.reporter, right.present) = ("T-1", 20)
      right.reportedAt = SmallCountry.now
      var wrong = right
      wrong.report = try #require(ReportID(Row.id(5)))
      wrong.present = 25
      wrong.reportedAt = Instant(
        milliseconds: SmallCountry.now.milliseconds + years * 365 * 86_400_000)
      for delivery in [wrong, right] { _ = try desk.record(delivery) }
      let sessions = try desk.ledger.sessions(SessionFilter())
      #expect(sessions.map(\.present) == [20])
      #expect(sessions.map(\.report) == [right.report])
      let entries = try desk.ledger.journal().dropFirst(Desk.begun)
      let flags = entries.map { $0.flags.contains(.clockOff) }
      #expect(flags == [true, false])
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func aFileThatCannotBeWrittenIsNamed() async throws {
    try await Desk.useFile { desk in
      _ = try desk.record(try .sample())
      let before = try desk.numbers()
      try await desk.ledger.database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA query_only = ON")
      }
      let error = #expect(throws: LedgerError.self) { try desk.record(try .sample(1)) }
      #expect(error?.diagnostic.id == "database.unwritable")
      #expect(try desk.colleague().numbers() == before)
      #expect(try desk.colleague().ledger.check(isFull: true).isEmpty)
    }
  }

  /// Two that record and correct at once, each by a connection of its own: both are heard, and the heads have no gaps.
  @Test func twoWritersShareTheHeads() async throws {
    try await Desk.useFile { desk in
      let other = try desk.colleague()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (start, writer) in [(0, desk), (14, other)] {
          group.addTask {
            for number in start..<start + 14 {
              var delivery = try Delivery.sample(number)
              delivery.present = 20
              _ = try writer.record(delivery)
              delivery.present = 21
              _ = try writer.correct(Correction(.amend, of: delivery))
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try desk.ledger.sessions(SessionFilter()).allSatisfy { $0.present == 21 })
      #expect(try desk.ledger.lastHead()?.number == 57)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }
}
