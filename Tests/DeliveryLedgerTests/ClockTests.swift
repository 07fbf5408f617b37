import Chronology
import DeliveryModel
import Diagnostics
import Testing

@testable import DeliveryLedger

/// A machine's clock that is years off stamps nothing: what it stamps would be signed for ever.
@Suite struct ClockTests {
  private static let year: Int64 = 365 * 86_400_000

  private func moved(_ years: Int64) -> Instant {
    Instant(milliseconds: SmallCountry.now.milliseconds + years * Self.year)
  }

  @Test(arguments: [5, 2, -1, -5] as [Int64])
  func isRefusedUntilAPersonVouchesForIt(_ years: Int64) async throws {
    try await Desk.use { desk in
      _ = try desk.record(try .sample())
      let before = try desk.numbers()
      let now = moved(years)
      func record(_ number: Int) throws -> RecordOutcome {
        try desk.ledger.record(
          try .sample(number), programme: desk.programme, calendars: desk.calendars, now: now)
      }
      let error = #expect(throws: LedgerError.self) { try record(1) }
      #expect(
        error?.diagnostic.id == (years > 0 ? "database.clock.ahead" : "database.clock.behind"))
      #expect(error?.diagnostic.facts["last"] == SmallCountry.now.iso)
      let file = try desk.write(Row.file([Row()]).utf8)
      var request = desk.request(file)
      request.now = now
      let asked = request
      await #expect(throws: LedgerError.self) { try await desk.ledger.importDeliveries(asked) }
      #expect(try desk.numbers() == before)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
      try desk.ledger.trustClock(now)
      // A clock that is right knows no session that is still to come; the report of one is another matter.
      if years > 0 {
        guard case .taken = try record(1) else {
          Issue.record("the report was not taken")
          return
        }
        // From there on the new time counts: the old one is behind.
        #expect(throws: LedgerError.self) { try desk.record(try .sample(2)) }
      }
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func anHourOffOrASummerIsNoMatter() async throws {
    try await Desk.use { desk in
      for (number, hours) in [0, -1, 100 * 24, 100 * 24 - 20].enumerated() {
        let now = Instant(
          milliseconds: SmallCountry.now.milliseconds + Int64(hours) * 3_600_000)
        guard
          case .taken = try desk.ledger.record(
            try .sample(number), programme: desk.programme, calendars: desk.calendars, now: now)
        else {
          Issue.record("the report was not taken")
          return
        }
      }
    }
  }
}
