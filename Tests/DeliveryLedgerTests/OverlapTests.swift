import Chronology
import DeliveryModel
import DeliveryStatistics
import TestSupport
import Testing

@testable import DeliveryLedger

/// What an unfinished import has read belongs to nobody yet: it neither counts nor keeps others from counting.
@Suite struct OverlapTests {
  private static let rows: [Row] = (0..<40).map { number in
    Row([
      .report: Row.id(number), .date: "2025-\(9 + number / 28)-\(10 + number % 28 % 19)".padded,
      .group: number < 28 ? "S1-3A" : "S1-3B", .lesson: "grade-3-t\(number % 7)", .present: "20",
    ])
  }

  private func unfinished(_ desk: Desk) async throws -> String {
    let file = try desk.write(Row.file(Self.rows).utf8, to: "unfinished.csv")
    #expect(try await desk.interrupt(desk.request(file, chunkRows: 6), at: 2))
    #expect(try desk.ledger.journal().count > 10)
    #expect(try desk.numbers().count == 0)
    return file
  }

  @Test(arguments: [true, false])
  func aRecordOfASessionInAnUnfinishedImportCounts(_ isSameReport: Bool) async throws {
    try await Desk.use { desk in
      let file = try await unfinished(desk)
      let row = Self.rows[3]
      let delivery = Delivery(
        report: try #require(ReportID(isSameReport ? row[.report] : Row.id(777))),
        group: row[.group], lesson: try SmallCountry.lesson(row[.lesson]),
        date: try SmallCountry.day(row[.date]), present: 20)
      guard case .taken = try desk.record(delivery) else {
        Issue.record("the report vanished")
        return
      }
      #expect(try desk.numbers().count == 1)
      #expect(try desk.ledger.check().isEmpty)
      #expect(try desk.record(delivery) == .recognised)

      let summary = try await desk.ledger.importDeliveries(
        desk.request(file, chunkRows: 6)
      ).summary
      #expect(summary.counts == [40, 39, 1, 0, 0, 0])
      try await expectEach(of: Self.rows, in: desk)
    }
  }

  @Test func anotherFileWithRowsOfAnUnfinishedImportCountsThemAll() async throws {
    try await Desk.use { desk in
      let file = try await unfinished(desk)
      let other = try await desk.take(Array(Self.rows[..<20].reversed()), as: "other.csv")
      #expect(other.summary.taken == 20)
      #expect(try desk.numbers().count == 20)
      let rest = try await desk.ledger.importDeliveries(desk.request(file)).summary
      #expect(rest.counts == [40, 20, 20, 0, 0, 0])
      try await expectEach(of: Self.rows, in: desk)
      // The replaced entries stay in the journal and count nowhere.
      #expect(try desk.ledger.journal().count > 40)
      #expect(try desk.ledger.head().position == Desk.begun + 40)
    }
  }

  @Test func anImportThatWasGivenUpHoldsNothingBack() async throws {
    try await Desk.use { desk in
      _ = try await unfinished(desk)
      // The file was put right and came under another digest; the first one is never taken up again.
      let right = Self.rows + [Row([.date: "2025-12-01"])]
      let summary = try await desk.take(right, as: "right.csv").summary
      #expect(summary.counts == [41, 41, 0, 0, 0, 0])
      try await expectEach(of: right, in: desk)
    }
  }

  @Test func twoUnfinishedImportsOfTheSameRowsCountOnce() async throws {
    try await Desk.use { desk in
      let first = try await unfinished(desk)
      let second = try desk.write(Row.file(Array(Self.rows.dropFirst(2))).utf8, to: "second.csv")
      #expect(try await desk.interrupt(desk.request(second, chunkRows: 6), at: 3))
      let a = try await desk.ledger.importDeliveries(desk.request(second, chunkRows: 6)).summary
      let b = try await desk.ledger.importDeliveries(desk.request(first, chunkRows: 6)).summary
      #expect(a.counts == [38, 38, 0, 0, 0, 0])
      #expect(b.counts == [40, 2, 38, 0, 0, 0])
      try await expectEach(of: Self.rows, in: desk)
    }
  }

  /// An id that two different sessions share is the first one's; another report of the second still counts.
  @Test func theOrderOfFinishingIsTheOrderThatCounts() async throws {
    try await Desk.use { desk in
      let first = Row([.report: Row.id(1), .date: "2025-09-16", .present: "9"])
      let evidence = Row([.report: Row.id(2), .date: "2025-09-16", .present: "7"])
      let filler = (10..<30).map { Row([.report: Row.id($0), .date: "2025-10-\($0)"]) }
      let file = try desk.write(Row.file([first, evidence] + filler).utf8)
      #expect(try await desk.interrupt(desk.request(file, chunkRows: 3), at: 1))
      // The id of the first row comes for another session, by another way, and is finished first.
      _ = try await desk.take([Row([.report: Row.id(1), .date: "2025-09-17"])], as: "other.csv")
      let summary = try await desk.ledger.importDeliveries(desk.request(file)).summary
      #expect(summary.counts == [22, 21, 1, 0, 0, 0])
      let days = try SmallCountry.days("2025-09-16", "2025-09-17")
      let sessions = try desk.ledger.sessions(SessionFilter(days: days))
      #expect(sessions.map(\.day.iso) == ["2025-09-17", "2025-09-16"])
      #expect(sessions.map(\.present) == [nil, 7])
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func waitingRowsOfAReplacedBatchGoOnWaitingOnce() async throws {
    try await Desk.use { desk in
      let waiting = Row([.group: "S1-3C", .report: Row.id(500)])
      let file = try desk.write(Row.file([waiting] + Self.rows).utf8)
      #expect(try await desk.interrupt(desk.request(file, chunkRows: 6), at: 2))
      let registry = SmallCountry.registry(
        groups: SmallCountry.groups + [SmallCountry.school(0, "S1-3C", [3])])
      // The group is known by now, but the row belongs to a file that is not finished.
      #expect(try desk.importRegistry(registry).released == 0)
      #expect(try desk.numbers().count == 0)
      _ = try await desk.take([Self.rows[2]], as: "other.csv")
      let summary = try await desk.ledger.importDeliveries(desk.request(file)).summary
      #expect(summary.counts == [41, 39, 1, 1, 0, 0])
      #expect(try desk.numbers().count == 41)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  private func expectEach(of rows: [Row], in desk: Desk) async throws {
    let numbers = try desk.numbers()
    #expect(numbers.count == rows.count)
    #expect(numbers.sessions.count == rows.count)
    #expect(try desk.ledger.tallies().heldSessions.reduce(0, +) == UInt32(rows.count))
    #expect(try desk.ledger.check(isFull: true).isEmpty)
    // Whatever came before, a ledger that takes the rows at once has the same numbers.
    let plain = try await Desk.use { other in
      _ = try await other.take(rows)
      return try other.numbers()
    }
    #expect(numbers == plain)
  }
}

extension String {
  /// A date whose month has one digit, with two.
  fileprivate var padded: String {
    split(separator: "-").map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}
