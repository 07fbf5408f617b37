import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import Foundation
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// One report by hand is one transaction: it counts, or it is said why not.
@Suite struct RecordTests {
  @Test func countsAtOnce() async throws {
    try await Desk.use { desk in
      var delivery = try Delivery.sample()
      delivery.present = 22
      delivery.pass = Pass(2)
      #expect(try desk.record(delivery) == .taken(position: Desk.begun + 1, pass: Pass(2)))
      let session = try #require(try desk.ledger.sessions(SessionFilter()).first)
      #expect(session.present == 22)
      #expect(session.enrolled == 25)
      #expect(try desk.ledger.tallies().present.reduce(0, +) == 22)
      #expect(try desk.ledger.head().position == Desk.begun + 1)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func isKnownByItsIDAndByItsSession() async throws {
    try await Desk.use { desk in
      let delivery = try Delivery.sample()
      guard case .taken(Desk.begun + 1, _) = try desk.record(delivery) else {
        Issue.record("the first report was not taken")
        return
      }
      #expect(try desk.record(delivery) == .recognised)
      #expect(try desk.ledger.head().position == Desk.begun + 1)
      var other = delivery
      other.report = try #require(ReportID(Row.id(5)))
      #expect(try desk.record(other) == .recognised)
      // Evidence stays in the journal, and the next report has a batch and a position of its own.
      #expect(try desk.ledger.head().position == Desk.begun + 2)
      guard case .taken(Desk.begun + 3, _) = try desk.record(try .sample(1)) else {
        Issue.record("the third report was not taken")
        return
      }
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func isKnownToAFileAndTheOtherWay() async throws {
    try await Desk.use { desk in
      let delivery = try Delivery.sample()
      _ = try desk.record(delivery)
      let row = Row([.report: delivery.report.text, .date: delivery.date.iso])
      let summary = try await desk.take([row, Row()]).summary
      #expect(summary.counts == [2, 1, 1, 0, 0, 0])
      var again = delivery
      again.date = try SmallCountry.day("2025-09-15")
      again.report = try #require(ReportID(Row.id(6)))
      #expect(try desk.record(again) == .recognised)
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let id: String
    let change: @Sendable (inout Delivery) throws -> Void

    var testDescription: String { id }
  }

  static let refusals: [Refusal] = [
    Refusal(id: "delivery.group.unknown") { $0.group = "S9-1" },
    Refusal(id: "delivery.lesson.unknown") { $0.lesson = try SmallCountry.lesson("ice") },
    Refusal(id: "delivery.lesson.level") {
      $0.group = "S1-5A"
      $0.lesson = try SmallCountry.lesson("knots")
    },
    Refusal(id: "delivery.date.future") { $0.date = try SmallCountry.day("2026-01-16") },
    Refusal(id: "delivery.date.outside") { $0.date = try SmallCountry.day("2024-09-15") },
    Refusal(id: "delivery.count.unreadable") { $0.present = 1000 },
    Refusal(id: "delivery.count.unreadable") { $0.enrolled = -1 },
    Refusal(id: "delivery.staff.code") { $0.reporter = "Айгүл" },
  ]

  @Test(arguments: refusals)
  func saysWhyAReportCannotBeTaken(_ refusal: Refusal) async throws {
    try await Desk.use { desk in
      var delivery = try Delivery.sample()
      try refusal.change(&delivery)
      guard case .rejected(let diagnostic) = try desk.record(delivery) else {
        Issue.record("the report was taken")
        return
      }
      #expect(diagnostic.id == refusal.id)
      #expect(Words.of(diagnostic.id) != nil)
      #expect(try desk.ledger.head().position == Desk.begun)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func manyReportsShareThePagesOfTheIndex() async throws {
    try await Desk.use { desk in
      for number in 0..<28 { _ = try desk.record(try .sample(number)) }
      let pages = try desk.ledger.read { db in
        let rows = try RawStatement(db, Ledger.sessionPages.allPages)
        var counts: [Int] = []
        while try rows.next() { counts.append(rows.integer(2)) }
        return counts
      }
      #expect(pages == [28])
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func isThereAfterTheLedgerWasClosed() async throws {
    try await Desk.useFile { desk in
      _ = try desk.record(try .sample())
      #expect(try desk.colleague().numbers() == desk.numbers())
      #expect(try desk.colleague().numbers().count == 1)
    }
  }
}
