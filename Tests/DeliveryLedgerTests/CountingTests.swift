import Chronology
import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import TestSupport
import Testing

/// Every row of a file is taken, recognised, waiting or rejected, and the same session counts once.
@Suite struct CountingTests {
  @Test func theFourCountsAddUpToTheRows() async throws {
    try await Desk.use { desk in
      let rows = [
        Row([.report: Row.id(1)]),
        Row([.report: Row.id(1)]),
        Row([.report: Row.id(2)]),
        Row([.group: "S9-1A", .report: Row.id(3)]),
        Row([.date: "?"]),
        Row([.date: "2025-09-22", .present: "90", .enrolled: "25"]),
      ]
      let summary = try await desk.take(rows).summary
      #expect(summary.rows == 6)
      #expect(summary.taken == 2)
      #expect(summary.recognised == 2)
      #expect(summary.waiting == 1)
      #expect(summary.rejected == 1)
      #expect(summary.flagged == 1)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func theSameFileTwiceChangesNothing() async throws {
    try await Desk.use { desk in
      let rows = [Row(), Row([.group: "K1-1", .lesson: "kindergarten-t4"])]
      let first = try await desk.take(rows)
      let before = try desk.numbers()
      let head = try desk.ledger.head()
      let second = try await desk.take(rows, as: "another-name.csv")
      #expect(second.summary.isRepeat)
      #expect(second.summary.taken == first.summary.taken)
      #expect(try desk.numbers() == before)
      #expect(try desk.ledger.head() == head)
    }
  }

  @Test func aFileWithRejectedRowsIsReadAgain() async throws {
    try await Desk.use { desk in
      let rows = [Row(), Row([.date: "2026-01-16"])]
      let first = try await desk.take(rows)
      #expect(first.summary.rejected == 1)
      // The day after, the session of the second row is no longer in the future.
      var request = desk.request(desk.path("d.csv"))
      request.now = Instant(milliseconds: SmallCountry.now.milliseconds + 86_400_000)
      let second = try await desk.ledger.importDeliveries(request)
      #expect(second.summary.taken == 1)
      #expect(second.summary.recognised == 1)
      #expect(second.summary.rejected == 0)
      #expect(second.rejectedFile == nil)
      #expect(try desk.numbers().count == 2)
    }
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: Row
    let second: Row
    let isEvidence: Bool
  }

  static let pairs: [Pair] = [
    Pair(
      testDescription: "the same id",
      first: Row([.report: Row.id(10), .present: "20"]),
      second: Row([.report: Row.id(10), .present: "20"]), isEvidence: false),
    Pair(
      testDescription: "the same id in capitals",
      first: Row([.report: Row.id(171)]),
      second: Row([.report: Row.id(171).uppercased()]), isEvidence: false),
    Pair(
      testDescription: "the same id with another content: the first counts",
      first: Row([.report: Row.id(10), .present: "20"]),
      second: Row([.report: Row.id(10), .date: "2025-09-16", .present: "5"]), isEvidence: false),
    Pair(
      testDescription: "the same session under another id",
      first: Row([.report: Row.id(10), .present: "20"]),
      second: Row([.report: Row.id(11), .present: "21"]), isEvidence: true),
    Pair(
      testDescription: "the same session by the written lesson's id",
      first: Row([.report: Row.id(10), .lesson: "grade-3-t0"]),
      second: Row([.report: Row.id(11), .lesson: "knots"]), isEvidence: true),
    Pair(
      testDescription: "the same session without ids",
      first: Row([.present: "20"]), second: Row([.present: "20"]), isEvidence: false),
    Pair(
      testDescription: "the same session, not held by the second report",
      first: Row([.report: Row.id(10), .present: "20"]),
      second: Row([.report: Row.id(11), .held: "no", .reason: "other"]), isEvidence: true),
  ]

  @Test(arguments: pairs, [1, 2])
  func theSameSessionCountsOnce(_ pair: Pair, files: Int) async throws {
    try await Desk.use { desk in
      if files == 1 {
        let summary = try await desk.take([pair.first, pair.second]).summary
        #expect(summary.taken == 1)
        #expect(summary.recognised == 1)
      } else {
        _ = try await desk.take([pair.first])
        let summary = try await desk.take([pair.second], as: "second.csv").summary
        #expect(summary.taken == (pair.first == pair.second ? 1 : 0))
        #expect(summary.isRepeat == (pair.first == pair.second))
      }
      let sessions = try desk.ledger.sessions(SessionFilter())
      // Two that contradict each other leave no head-count until somebody settles it.
      let isSame =
        !pair.isEvidence
        || [DeliveryColumn.present, .held].allSatisfy { pair.first[$0] == pair.second[$0] }
      #expect(sessions.map(\.present) == [isSame ? Int(pair.first[.present]) : nil])
      #expect(sessions.map(\.isConflict) == [!isSame])
      #expect(sessions.map(\.day.iso) == ["2025-09-15"])
      #expect(try desk.ledger.tallies().heldSessions.reduce(0, +) == 1)
      #expect(try desk.ledger.head().position == Desk.begun + (pair.isEvidence ? 2 : 1))
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func anotherDayOrLessonOrGroupIsAnotherSession() async throws {
    try await Desk.use { desk in
      let rows = [
        Row(), Row([.date: "2025-09-16"]), Row([.lesson: "grade-3-t1"]), Row([.group: "S1-3B"]),
      ]
      let summary = try await desk.take(rows).summary
      #expect(summary.taken == 4)
    }
  }

  @Test func aSessionOfAnotherLevelsEntryIsHeldButFulfilsNoCell() async throws {
    try await Desk.use { desk in
      let summary = try await desk.take([Row([.lesson: "grade-4-t5", .pass: "1"])]).summary
      #expect(summary.taken == 1)
      let tallies = try desk.ledger.tallies()
      #expect(tallies.heldSessions.reduce(0, +) == 1)
      #expect(tallies.heldCells.allSatisfy { $0 == 0 })
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func nothingCountsBeforeThereIsARegistry() async throws {
    try await TemporaryFolder.use { folder in
      let desk = try Desk(try Ledger.inMemory(), in: folder)
      let error = await #expect(throws: LedgerError.self) { try await desk.take([Row()]) }
      #expect(error == .noRegistry(path: ":memory:"))
      try desk.importRegistry()
      let summary = try await desk.take([Row()]).summary
      #expect(summary.taken == 1)
    }
  }

  @Test func aClockThatStandsAtZeroTakesNothingAndSpoilsNothing() async throws {
    try await Desk.use { desk in
      let file = try desk.write(Row.file([Row()]).utf8)
      var request = desk.request(file)
      request.now = Instant(milliseconds: 0)
      let asked = request
      await #expect(throws: LedgerError.self) { try await desk.ledger.importDeliveries(asked) }
      let late = try await desk.ledger.importDeliveries(desk.request(file))
      #expect(late.summary.taken == 1)
    }
  }
}
