import DeliveryModel
import DeliveryStatistics
import Foundation
import TestSupport
import Testing

@testable import DeliveryLedger

/// A process that is killed in the middle of an import (`kill -9`) loses nothing and doubles nothing.
@Suite struct KillTests {
  private static let rows = RandomReports(seed: 77, count: 400).rows

  /// Makes a ledger with one report of its own, and the file that is to be imported.
  private func prepare(_ folder: URL) throws -> Desk {
    let desk = try Desk(try Desk.open(in: folder), in: folder)
    try desk.importRegistry()
    _ = try desk.record(try .sample())
    _ = try desk.write(Row.file(Self.rows).utf8)
    return desk
  }

  /// Another process finds what was there before, or all when the import had come to its end, and goes on.
  private func expectWhole(
    _ desk: Desk, before: Numbers, head: LedgerHead, mayBeFinished: Bool = false
  ) async throws {
    let whole = try await Desk.use { other in
      _ = try other.record(try .sample())
      let outcome = try await other.take(Self.rows)
      return (numbers: try other.numbers(), counts: outcome.summary.counts)
    }
    let colleague = try desk.colleague()
    let found = try colleague.numbers()
    if mayBeFinished, found == whole.numbers { return }
    #expect(found == before)
    #expect(try colleague.ledger.head() == head)
    #expect(try colleague.ledger.check(isFull: true).isEmpty)
    let resumed = try await colleague.ledger.importDeliveries(
      colleague.request(colleague.path("d.csv"), chunkRows: 50))
    #expect(resumed.summary.counts == whole.counts)
    #expect(try colleague.numbers() == whole.numbers)
    #expect(try colleague.ledger.check(isFull: true).isEmpty)
  }

  @Test(arguments: 1...8)
  func betweenTwoChunks(_ chunk: Int) async throws {
    try await TemporaryFolder.use { folder in
      let desk = try prepare(folder)
      let (before, head) = (try desk.numbers(), try desk.ledger.head())
      let path = folder.path
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, chunk = chunk as Int] in
        let desk = try Desk.child(of: path)
        let hook = Once()
        var request = desk.request(desk.path("d.csv"), chunkRows: 20)
        request.progress = { _ in hook.run(at: chunk) { kill(getpid(), SIGKILL) } }
        _ = try await desk.ledger.importDeliveries(request)
      }
      try await expectWhole(desk, before: before, head: head)
    }
  }

  @Test(arguments: 0..<8)
  func atAnyMoment(_ number: Int) async throws {
    try await TemporaryFolder.use { folder in
      let desk = try prepare(folder)
      let (before, head) = (try desk.numbers(), try desk.ledger.head())
      let path = folder.path
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, number = number as Int] in
        let desk = try Desk.child(of: path)
        let hook = Once()
        var request = desk.request(desk.path("d.csv"), chunkRows: 20)
        // Some tenths of a millisecond after a chunk: within the next one's reading, writing or syncing.
        request.progress = { _ in
          hook.run(at: number + 1) {
            Thread.detachNewThread {
              usleep(UInt32(number * 700))
              kill(getpid(), SIGKILL)
            }
          }
        }
        while true { _ = try await desk.ledger.importDeliveries(request) }
      }
      try await expectWhole(desk, before: before, head: head, mayBeFinished: true)
    }
  }
}

extension Desk {
  /// The desk of a child process over the same folder.
  static func child(of folder: String) throws -> Desk {
    let folder = URL(fileURLWithPath: folder)
    return try Desk(
      try Ledger.open(folder.appendingPathComponent("ledger.sqlite").path), in: folder)
  }
}
