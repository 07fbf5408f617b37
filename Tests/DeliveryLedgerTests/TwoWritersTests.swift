import Chronology
import DeliveryModel
import DeliveryStatistics
import Foundation
import TestSupport
import Testing

@testable import DeliveryLedger

/// Several processes write to one ledger at once: all finish, and nothing is lost or doubled.
@Suite struct TwoWritersTests {
  private func together(
    _ desks: [Desk], _ files: [String], chunkRows: Int
  ) async throws -> [ImportSummary] {
    try await withThrowingTaskGroup(of: (Int, ImportSummary).self) { group in
      for (number, (desk, file)) in zip(desks, files).enumerated() {
        group.addTask {
          let outcome = try await desk.ledger.importDeliveries(
            desk.request(file, chunkRows: chunkRows))
          return (number, outcome.summary)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func plain(_ rows: [Row]) async throws -> Numbers {
    try await Desk.use { desk in
      _ = try await desk.take(rows)
      return try desk.numbers()
    }
  }

  @Test(arguments: [UInt64(1), 2, 3], [true, false])
  func twoFilesAtOnce(_ seed: UInt64, isOneConnection: Bool) async throws {
    try await Desk.useFile { desk in
      let rows = RandomReports(seed: seed, count: 160).rows
      // The halves share forty rows.
      let halves = [Array(rows[..<100]), Array(rows[60...])]
      let files = try halves.enumerated().map { number, half in
        try desk.write(Row.file(half).utf8, to: "\(number).csv")
      }
      let other = isOneConnection ? desk : try desk.colleague()
      let summaries = try await together([desk, other], files, chunkRows: 10)
      for (half, summary) in zip(halves, summaries) {
        #expect(summary.rows == half.count)
        #expect(
          summary.taken + summary.recognised + summary.waiting + summary.rejected == half.count)
      }
      let expected = try await plain(rows)
      #expect(try desk.numbers() == expected)
      #expect(summaries.reduce(0) { $0 + $1.taken } == expected.count)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test(arguments: [true, false])
  func theSameFileTwiceAtOnce(_ hasRejected: Bool) async throws {
    try await Desk.useFile { desk in
      let rows = RandomReports(seed: 4, count: 100).rows.filter {
        hasRejected || $0[.date] != "?"
      }
      let file = try desk.write(Row.file(rows).utf8)
      let summaries = try await together(
        [desk, try desk.colleague()], [file, file], chunkRows: 10)
      let expected = try await plain(rows)
      #expect(try desk.numbers() == expected)
      #expect(summaries.contains { $0.taken == expected.count })
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func reportsAreRecordedWhileAFileComesIn() async throws {
    try await Desk.useFile { desk in
      let rows = RandomReports(seed: 5, count: 120).rows
      let file = try desk.write(Row.file(rows).utf8)
      let portal = try desk.colleague()
      let recorded = try (0..<25).map { try Delivery.sample($0) }
      async let imported = desk.ledger.importDeliveries(desk.request(file, chunkRows: 5))
      for delivery in recorded { _ = try portal.record(delivery) }
      let summary = try await imported.summary
      #expect(summary.rows == 120)
      let expected = try await plain(
        rows
          + recorded.map {
            Row([.report: $0.report.text, .group: $0.group, .date: $0.date.iso])
          })
      #expect(try desk.numbers().count == expected.count)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func aRegistryComesInWhileAFileDoes() async throws {
    try await Desk.useFile { desk in
      let rows = RandomReports(seed: 6, count: 120).rows
      let file = try desk.write(Row.file(rows).utf8)
      let registry = SmallCountry.registry(
        groups: SmallCountry.groups + (0..<3).map { SmallCountry.school(0, "S9-\($0)", [3]) })
      let colleague = try desk.colleague()
      let hook = Once()
      var request = desk.request(file, chunkRows: 5)
      request.progress = { _ in
        hook.run(at: 3) { #expect(throws: Never.self) { try colleague.importRegistry(registry) } }
      }
      _ = try await desk.ledger.importDeliveries(request)
      let expected = try await Desk.use { other in
        try other.importRegistry(registry)
        _ = try await other.take(rows)
        return try other.numbers()
      }
      #expect(try desk.numbers() == expected)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }
}
