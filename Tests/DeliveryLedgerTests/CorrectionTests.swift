import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import GRDB
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// Amendments and withdrawals are entries behind the journal; what counts follows, and nothing is lost.
@Suite struct CorrectionTests {
  private func amendment(
    _ number: Int = 0, present: Int?, at time: Int64 = 0
  ) throws -> Correction {
    var delivery = try Delivery.sample(number)
    delivery.present = present
    delivery.pass = Pass(1)
    delivery.reportedAt = Instant(milliseconds: SmallCountry.now.milliseconds + time)
    return Correction(.amend, of: delivery)
  }

  private func withdrawal(_ number: Int = 0) throws -> Correction {
    Correction(.withdraw(.mistake), of: try .sample(number))
  }

  @Test func anAmendmentCountsInPlaceOfItsReport() async throws {
    try await Desk.use { desk in
      _ = try desk.record(try .sample())
      let taken = RecordOutcome.taken(position: Desk.begun + 2, pass: Pass(1))
      #expect(try desk.correct(try amendment(present: 19)) == taken)
      #expect(try desk.correct(try amendment(present: 19)) == .recognised)
      let sessions = try desk.ledger.sessions(SessionFilter())
      #expect(sessions.map(\.present) == [19])
      #expect(sessions.map(\.isAmended) == [true])
      let tallies = try desk.ledger.tallies()
      #expect(tallies.present.reduce(0, +) == 19)
      #expect(tallies.heldSessions.reduce(0, +) == 1)
      #expect(try desk.ledger.head().position == Desk.begun + 2)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func aWithdrawnReportCountsNothingAndItsCellIsFree() async throws {
    try await Desk.use { desk in
      var first = try Delivery.sample()
      first.pass = Pass(1)
      _ = try desk.record(first)
      #expect(try desk.ledger.tallies().heldCells.contains { $0 != 0 })
      guard case .taken = try desk.correct(try withdrawal()) else {
        Issue.record("the withdrawal was not taken")
        return
      }
      #expect(try desk.ledger.sessions(SessionFilter()).isEmpty)
      #expect(try desk.ledger.tallies().columns.allSatisfy { $0.allSatisfy { $0 == 0 } })
      // Another report of the same session is a report again.
      var again = first
      again.report = try #require(ReportID(Row.id(7)))
      _ = try desk.record(again)
      #expect(try desk.ledger.sessions(SessionFilter()).map(\.report) == [again.report])
      #expect(try desk.ledger.tallies().heldCells.contains { $0 != 0 })
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  /// Another session that holds the same cell keeps it when the first is taken back.
  @Test func aCellThatIsHeldTwiceStaysHeld() async throws {
    try await Desk.use { desk in
      for number in 0..<2 {
        var delivery = try Delivery.sample(number)
        delivery.pass = Pass(1)
        _ = try desk.record(delivery)
      }
      let cells = try desk.ledger.tallies().heldCells
      _ = try desk.correct(try withdrawal(0))
      #expect(try desk.ledger.tallies().heldCells == cells)
      #expect(try desk.ledger.tallies().heldSessions.reduce(0, +) == 1)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func aCorrectionOfAnotherSessionIsRefused() async throws {
    try await Desk.use { desk in
      _ = try desk.record(try .sample())
      var other = try amendment(present: 3)
      other.delivery.date = other.delivery.date.adding(days: 1)
      guard case .rejected(let diagnostic) = try desk.correct(other) else {
        Issue.record("the correction was taken")
        return
      }
      #expect(diagnostic.id == "delivery.correction.session")
      #expect(try desk.ledger.head().position == Desk.begun + 1)
    }
  }

  /// Whoever says what, in whichever order and from whichever file: what stands is the same.
  @Test(arguments: UInt64(1)...5)
  func anyInterleavingGivesTheStateOfTheSortedOne(_ seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let acts = try Act.some(30, &random)
    let sorted = try await state(after: acts, files: 0, &random)
    for _ in 0..<2 {
      let other = try await state(after: acts.shuffled(using: &random), files: 4, &random)
      #expect(other == sorted)
    }
  }

  /// What stands, but for positions: those say in which order it came.
  private struct Stand: Equatable {
    let numbers: Numbers
    let sessions: [String]
  }

  private func state(
    after acts: [Act], files: Int, _ random: inout SplitMix64
  ) async throws -> Stand {
    let places = (0..<files).map { _ in Int.random(in: 0..<acts.count, using: &random) }
    return try await Desk.use { desk in
      var waiting: [Row] = []
      for (place, act) in acts.enumerated() {
        // Some reports come in files, behind what was recorded meanwhile.
        if files > 0, place % 3 == 0, let row = act.row {
          waiting.append(row)
        } else {
          try act.perform(at: desk)
        }
        if places.contains(place), !waiting.isEmpty {
          _ = try await desk.take(waiting, as: "\(place).csv", chunkRows: 3)
          waiting = []
        }
      }
      if !waiting.isEmpty { _ = try await desk.take(waiting, as: "last.csv") }
      #expect(try desk.ledger.check().isEmpty)
      let before = try rows(desk)
      try desk.ledger.rebuild()
      #expect(try rows(desk) == before)
      let sessions = try desk.ledger.sessions(SessionFilter(limit: .max))
      return Stand(
        numbers: try desk.numbers(),
        sessions: sessions.map { session in
          "\(session.day.iso) \(session.report) \(session.isConflict) \(session.isAmended)"
        })
    }
  }

  /// Every row of what is derived beside the indexes.
  private func rows(_ desk: Desk) throws -> [String] {
    try desk.ledger.read { db in
      try ["laterEntry", "sessionState", "tallyPage"].flatMap { table in
        try GRDB.Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map(\.description)
      }
    }
  }
}

/// Something that somebody says of one of a few sessions.
private struct Act {
  let delivery: Delivery
  let correction: Correction.Act?

  static func some(_ count: Int, _ random: inout SplitMix64) throws -> [Act] {
    var reports: [Delivery] = []
    return try (0..<count).map { number in
      var delivery = try Delivery.sample(number)
      delivery.date = try SmallCountry.day("2025-10-01").adding(
        days: .random(in: 0..<6, using: &random))
      delivery.present = [nil, 20, 21, 22].randomElement(using: &random) ?? nil
      delivery.pass = Pass(.random(in: 1...2, using: &random))
      delivery.reporter = ["", "T-1", "T-2"].randomElement(using: &random) ?? ""
      delivery.reportedAt = Instant(
        milliseconds: SmallCountry.now.milliseconds
          + 1000 * Int64.random(in: -3...0, using: &random))
      guard number % 3 != 0, let report = reports.randomElement(using: &random) else {
        reports.append(delivery)
        return Act(delivery: delivery, correction: nil)
      }
      delivery.report = report.report
      delivery.date = report.date
      let isWithdrawal = Int.random(in: 0..<4, using: &random) == 0
      return Act(delivery: delivery, correction: isWithdrawal ? .withdraw(.duplicate) : .amend)
    }
  }

  /// The line of a file; nil for what files do not hold.
  var row: Row? {
    guard correction == nil else { return nil }
    return Row([
      .report: delivery.report.text, .group: delivery.group, .lesson: delivery.lesson.text,
      .date: delivery.date.iso, .pass: delivery.pass.map { "\($0.number)" } ?? "",
      .present: delivery.present.map(String.init) ?? "", .reporter: delivery.reporter,
      .reportedAt: delivery.reportedAt?.iso ?? "",
    ])
  }

  func perform(at desk: Desk) throws {
    guard let correction else {
      _ = try desk.record(delivery)
      return
    }
    _ = try desk.correct(Correction(correction, of: delivery))
  }
}
