import Chronology
import DeliveryModel
import DeliveryStatistics
import Programme
import Scheduling
import TestSupport
import Testing

@testable import DeliveryLedger

/// Any order of the rows, any split into files and any size of chunks gives the same numbers: those of a naive count.
@Suite struct OrderTests {
  @Test(arguments: UInt64(11)...22)
  func numbersDoNotDependOnTheWayRowsCame(_ seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let rows = RandomReports(seed: seed, count: 220).rows
    let naive = NaiveLedger(rows)
    for attempt in 0..<3 {
      let order = attempt == 0 ? rows : rows.shuffled(using: &random)
      try await Desk.use { desk in
        var rest = order[...]
        var totals = ImportSummary()
        var number = 0
        while !rest.isEmpty {
          let part = Array(rest.prefix(.random(in: 1...150, using: &random)))
          rest = rest.dropFirst(part.count)
          number += 1
          let summary = try await desk.take(
            part, as: "\(number).csv", chunkRows: .random(in: 1...60, using: &random)
          ).summary
          // A file of the very same rows is known; it is answered with its own counts.
          if !summary.isRepeat { totals.add(summary) }
        }
        #expect(totals.taken == naive.sessions.count)
        #expect(try desk.numbers().count == naive.sessions.count)
        #expect(
          try desk.ledger.tallies().columns
            == naive.tallies(plan: desk.plan(), programme: desk.programme))
        try expectSessions(of: naive, in: desk)
        #expect(try desk.ledger.check(isFull: true).isEmpty)
      }
    }
  }

  @Test(arguments: UInt64(31)...33)
  func talliesThroughADayAreThoseOfTheSessionsUntilThen(_ seed: UInt64) async throws {
    try await Desk.use { desk in
      let rows = RandomReports(seed: seed, count: 200).rows
      _ = try await desk.take(rows)
      let plan = try desk.plan()
      for date in ["2025-08-31", "2025-09-20", "2025-11-01", "2025-12-27", "2026-05-01"] {
        // What comes first counts, whenever the other reports of its session came.
        let until = NaiveLedger(rows.filter { $0[.date] <= date })
        #expect(
          try desk.ledger.tallies(through: SmallCountry.day(date)).columns
            == until.tallies(plan: plan, programme: desk.programme))
      }
    }
  }

  @Test func thePositionIsHowManyEntriesThereWere() async throws {
    try await Desk.use { desk in
      var position = 0
      for (number, row) in [
        (1, Row()), (2, Row([.report: Row.id(1)])),
        (2, Row([.report: Row.id(1), .text: "00000001"])),
        (3, Row([.date: "2025-09-17"])),
      ] {
        _ = try await desk.take([row, row], as: "\(position)-\(number).csv")
        position = number
        #expect(try desk.ledger.head().position == Desk.begun + number)
        #expect(try desk.ledger.journal().count == Desk.begun + number)
      }
      #expect(try desk.ledger.head().lastSession?.iso == "2025-09-17")
      #expect(try desk.ledger.head().receivedAt == SmallCountry.now)
    }
  }

  private func expectSessions(of naive: NaiveLedger, in desk: Desk) throws {
    let found = try desk.ledger.sessions(SessionFilter(limit: .max))
    #expect(found.map(\.position).allSatisfy { $0 > 0 })
    for session in found {
      let key = [session.day.iso, session.group, session.lesson].joined(separator: " ")
      let row = try #require(naive.sessions[key])
      #expect(session.notHeld == NotHeldReason(code: row[.reason]))
      let present = session.notHeld == nil ? Int(row[.present]).flatMap { $0 > 25 ? nil : $0 } : nil
      #expect(session.present == present)
    }
  }
}

extension ImportSummary {
  fileprivate mutating func add(_ other: ImportSummary) {
    rows += other.rows
    taken += other.taken
  }
}
