import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Foundation
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// Many callers share a transaction; each is told what became of its own report.
@Suite struct GroupCommitTests {
  private func desk(_ desk: Desk) -> GroupCommit {
    GroupCommit(desk.ledger, programme: desk.programme, calendars: desk.calendars) {
      SmallCountry.now
    }
  }

  private static func deliveries(_ count: Int) throws -> [Delivery] {
    try (0..<count).map { number in
      var delivery = try Delivery.sample(number)
      delivery.group = SmallCountry.groups[number % 60].code
      let level = SmallCountry.groups[number % 60].level
      delivery.lesson = try SmallCountry.lesson("\(level.id)-t\(number / 60 % 10)")
      delivery.reporter = "T-\(number % 9)"
      // Every tenth group does not exist.
      if number % 10 == 9 { delivery.group = "S9-1" }
      return delivery
    }
  }

  @Test func everyCallerIsAnsweredAndAllCounts() async throws {
    try await Desk.useFile { desk in
      let commit = self.desk(desk)
      let deliveries = try Self.deliveries(200)
      let outcomes = try await withThrowingTaskGroup(of: (Int, RecordOutcome).self) { group in
        for (number, delivery) in deliveries.enumerated() {
          group.addTask { (number, try await commit.record(delivery)) }
        }
        return try await group.reduce(into: [Int: RecordOutcome]()) { $0[$1.0] = $1.1 }
      }
      var positions: Set<Int> = []
      for (number, outcome) in outcomes {
        switch outcome {
        case .taken(let position, _): positions.insert(position)
        case .recognised: Issue.record("report \(number) was known")
        case .rejected(let diagnostic):
          #expect(number % 10 == 9)
          #expect(diagnostic.id == "delivery.group.unknown")
        }
      }
      #expect(positions == Set(Desk.begun + 1...Desk.begun + 180))
      #expect(commit.count.reports == 200)
      #expect(commit.count.commits <= 200)
      // Another connection sees what was acknowledged.
      let other = try desk.colleague()
      #expect(try other.numbers().count == 180)
      #expect(try other.ledger.check(isFull: true).isEmpty)
      // And again: every report is known.
      for delivery in deliveries.prefix(20) where delivery.group != "S9-1" {
        #expect(try await commit.record(delivery) == .recognised)
      }
      #expect(try desk.numbers().count == 180)
    }
  }

  /// Two desks of two processes, in turns: what one has taken the other recognises, by id and by session.
  @Test func recognisesWhatAnotherDeskHasTaken() async throws {
    try await Desk.useFile { desk in
      let (one, two) = (self.desk(desk), self.desk(try desk.colleague()))
      for number in 0..<12 {
        let (first, second) = number.isMultiple(of: 2) ? (one, two) : (two, one)
        let delivery = try Delivery.sample(number)
        guard case .taken = try await first.record(delivery) else {
          Issue.record("report \(number) was not taken")
          return
        }
        #expect(try await second.record(delivery) == .recognised)
        var double = delivery
        double.report = try Delivery.sample(number + 100).report
        #expect(try await second.record(double) == .recognised)
      }
      #expect(try desk.numbers().count == 12)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  /// What is kept between transactions follows registry and staff codes that come by another way.
  @Test func followsWhatOthersWriteMeanwhile() async throws {
    try await Desk.useFile { desk in
      let commit = self.desk(desk)
      var delivery = try Delivery.sample()
      delivery.reporter = "T-1"
      _ = try await commit.record(delivery)
      let other = try desk.colleague()
      var foreign = try Delivery.sample(1)
      foreign.reporter = "T-2"
      _ = try other.record(foreign)
      try other.importRegistry(
        SmallCountry.registry(
          groups: SmallCountry.groups + [SmallCountry.school(0, "S9-1", [3])]))
      for (number, code) in [(2, "T-3"), (3, "T-2")] {
        var next = try Delivery.sample(number)
        (next.reporter, next.group) = (code, "S9-1")
        guard case .taken = try await commit.record(next) else {
          Issue.record("a report of a new group was not taken")
          return
        }
      }
      let codes = try (0..<4).map { number in
        try desk.ledger.delivery(try Delivery.sample(number).report)?.reporter
      }
      #expect(codes == ["T-1", "T-2", "T-3", "T-2"])
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func aFailureIsToldAndTheNextReportIsTaken() async throws {
    try await Desk.useFile { desk in
      let commit = self.desk(desk)
      let path = desk.ledger.path + ".key"
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      await #expect(throws: LedgerError.keyExposed(path: path)) {
        try await commit.record(try .sample())
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      guard case .taken(Desk.begun + 1, _) = try await commit.record(try .sample()) else {
        Issue.record("the report was not taken")
        return
      }
    }
  }
}
