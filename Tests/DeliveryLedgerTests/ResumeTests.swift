import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// An import that was stopped leaves every number as it was, and the same call goes on where it ended.
@Suite struct ResumeTests {
  /// Rows of every outcome, so that each chunk has some.
  static let rows: [Row] = RandomReports(seed: 7, count: 50).rows

  private static func whole(
    chunkRows: Int, rows: [Row] = Self.rows
  ) async throws -> (Numbers, ImportSummary) {
    try await Desk.use { desk in
      let outcome = try await desk.take(rows, as: "d.csv", chunkRows: chunkRows)
      return (try desk.numbers(), outcome.summary)
    }
  }

  @Test(arguments: [1, 5, 20, 50])
  func canBeCancelledAtEveryChunk(_ chunkRows: Int) async throws {
    let (whole, expected) = try await Self.whole(chunkRows: chunkRows)
    var boundary = 1
    var isMore = true
    while isMore {
      isMore = try await Desk.use { desk in
        _ = try desk.record(try .sample())
        let before = try desk.numbers()
        let head = try desk.ledger.head()
        let file = try desk.write(Row.file(Self.rows).utf8)
        let request = desk.request(file, chunkRows: chunkRows)
        guard try await desk.interrupt(request, at: boundary) else { return false }
        #expect(try desk.numbers() == before)
        #expect(try desk.ledger.head() == head)
        #expect(try desk.ledger.check().isEmpty)
        // Stopped once more, at the next chunk, then taken to the end by chunks of another size.
        _ = try await desk.interrupt(request, at: 1)
        #expect(try desk.numbers() == before)
        let outcome = try await desk.ledger.importDeliveries(
          desk.request(file, chunkRows: boundary % 2 == 0 ? chunkRows : 1000))
        #expect(outcome.summary.counts == expected.counts)
        #expect(try desk.numbers().sessions.subtracting(before.sessions) == whole.sessions)
        #expect(try desk.numbers().count == whole.count + 1)
        #expect(try desk.ledger.check(isFull: true).isEmpty)
        return true
      }
      boundary += 1
    }
    // A file of one chunk cannot be stopped within; any other can, at every boundary but the last.
    #expect(boundary > (chunkRows >= 50 ? 1 : 50 / (chunkRows * 4)))
  }

  @Test func aFullDiskIsNamedAndNothingIsLost() async throws {
    let rows = RandomReports(seed: 8, count: 300).rows
    let (whole, expected) = try await Self.whole(chunkRows: 10, rows: rows)
    try await Desk.useFile { desk in
      let before = try desk.numbers()
      let file = try desk.write(Row.file(rows).utf8)
      var failures = 0
      var outcome: ImportOutcome?
      // A page more each time: the import fails at one place after the other.
      while outcome == nil {
        let pages = try desk.ledger.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try desk.limit(pages: pages + failures % 8)
        do {
          outcome = try await desk.ledger.importDeliveries(desk.request(file, chunkRows: 10))
        } catch let error as LedgerError {
          #expect(error.diagnostic.id == "database.unwritable")
          #expect(error.diagnostic.facts["reason"]?.contains("full") == true)
          #expect(try desk.numbers() == before)
          failures += 1
        }
        try #require(failures < 500)
      }
      try desk.limit(pages: 1 << 30)
      #expect(failures > 3)
      #expect(outcome?.summary.counts == expected.counts)
      #expect(try desk.numbers() == whole)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test(arguments: [0, 1, 2, 3])
  func aFileThatChangesWhileItIsReadIsRefused(_ call: Int) async throws {
    try await Desk.use { desk in
      let first = Row.file(Self.rows)
      let file = try desk.write(first.utf8)
      let hook = Once()
      var request = desk.request(file, chunkRows: 9)
      request.progress = { _ in
        hook.run(at: call) {
          #expect(throws: Never.self) {
            let other = first + Row.file([Row([.date: "2025-12-01"])]).drop { $0 != "\n" }
            _ = try desk.write(other.utf8)
          }
        }
      }
      let asked = request
      if call == 0 {
        _ = try await desk.ledger.importDeliveries(asked)
      } else {
        await #expect(throws: LedgerError.changed(file: file)) {
          try await desk.ledger.importDeliveries(asked)
        }
        #expect(try desk.numbers().count == 0)
      }
      // What was written is of the first file alone: that file is taken to its end, and nothing of it is missing.
      let again = try desk.write(first.utf8, to: "first.csv")
      _ = try await desk.ledger.importDeliveries(desk.request(again, chunkRows: 9))
      let (whole, _) = try await Self.whole(chunkRows: 9)
      #expect(try desk.numbers() == whole)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func tellsHowMuchIsDone() async throws {
    try await Desk.use { desk in
      let seen = Progress()
      var request = desk.request(try desk.write(Row.file(Self.rows).utf8), chunkRows: 10)
      request.progress = { seen.add($0) }
      _ = try await desk.ledger.importDeliveries(request)
      let steps = seen.steps
      #expect(steps.count > 2)
      #expect(steps == steps.sorted())
      #expect(steps.last == 1)
    }
  }
}

extension ImportSummary {
  /// The counts that do not depend on how a file was taken.
  var counts: [Int] { [rows, taken, recognised, waiting, rejected, flagged] }
}

extension Desk {
  /// Lets the ledger's file have so many pages and no more.
  func limit(pages: Int) throws {
    try ledger.database.writeWithoutTransaction { db in
      _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)")
    }
  }
}
