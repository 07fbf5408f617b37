import DeliveryModel
import DeliveryStatistics
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import DeliveryLedger

/// The ledger as the disk has it at every sixtieth of an import's statements, within transactions and between them.
///
/// What a killed process leaves behind is what the files hold at that moment: the kernel keeps every write of it. So
/// the files are copied at the moment, and another process finds the copy.
@Suite struct KillPointTests {
  private static let points = 60
  private static let rows = RandomReports(seed: 78, count: 150).rows

  /// Copies database and write-ahead file when so many statements were begun.
  private final class Camera: Sendable {
    let desk: Desk
    let wanted: Set<Int>
    private let seen = Mutex<(count: Int, copies: [URL])>((0, []))

    init(_ desk: Desk, at wanted: Set<Int>) {
      self.desk = desk
      self.wanted = wanted
    }

    var count: Int { seen.withLock { $0.count } }
    var copies: [URL] { seen.withLock { $0.copies } }

    /// Sees every statement of the ledger's connection that is begun.
    func watch() {
      desk.ledger.database.writeWithoutTransaction { db in
        db.trace(options: .statement) { _ in self.see() }
      }
    }

    private func see() {
      let count = seen.withLock { seen in
        seen.count += 1
        return seen.count
      }
      guard wanted.contains(count) else { return }
      let folder = desk.folder.appendingPathComponent("kill-\(count)")
      let files = FileManager.default
      do {
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        for suffix in ["", "-wal", ".key"] {
          try files.copyItem(
            atPath: desk.ledger.path + suffix,
            toPath: folder.appendingPathComponent("ledger.sqlite" + suffix).path)
        }
        seen.withLock { $0.copies.append(folder) }
      } catch {
        Issue.record(error)
      }
    }
  }

  private func imported(_ folder: URL, at wanted: Set<Int>) async throws -> (Desk, Camera) {
    let desk = try Desk(try Desk.open(in: folder), in: folder)
    try desk.importRegistry()
    _ = try desk.record(try .sample())
    let camera = Camera(desk, at: wanted)
    camera.watch()
    let file = try desk.write(Row.file(Self.rows).utf8)
    _ = try await desk.ledger.importDeliveries(desk.request(file, chunkRows: 30))
    return (desk, camera)
  }

  @Test func everyOneIsSurvived() async throws {
    let total = try await TemporaryFolder.use { try await imported($0, at: []).1.count }
    try await TemporaryFolder.use { folder in
      let wanted = Set((1...Self.points).map { max(1, $0 * total / Self.points) })
      let (desk, camera) = try await imported(folder, at: wanted)
      let whole = try desk.numbers()
      let entries = try desk.ledger.head().position
      var (before, after) = (0, 0)
      for copy in camera.copies {
        let found = try Desk(
          try Ledger.open(copy.appendingPathComponent("ledger.sqlite").path), in: desk.folder)
        #expect(try found.ledger.check(isFull: true).isEmpty)
        // What was acknowledged stays; of the file numbers know nothing or all.
        let position = try found.ledger.head().position
        #expect(position == Desk.begun + 1 || position == entries)
        if position < entries { before += 1 } else { after += 1 }
        _ = try await found.ledger.importDeliveries(
          found.request(found.path("d.csv"), chunkRows: 30))
        #expect(try found.numbers() == whole)
        #expect(try found.ledger.check(isFull: true).isEmpty)
        try found.ledger.database.close()
      }
      #expect(before + after >= 50)
      #expect(before > 0)
      print("kill points survived: \(before + after), of which \(after) behind the end")
    }
  }
}
