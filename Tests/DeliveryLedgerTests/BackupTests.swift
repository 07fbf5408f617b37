import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// A backup while reports come in, a restore that checks before it replaces, and the drill of both.
@Suite struct BackupTests {
  private func commit(_ desk: Desk) -> GroupCommit {
    GroupCommit(desk.ledger, programme: desk.programme, calendars: desk.calendars) {
      SmallCountry.now
    }
  }

  @Test func holdsWhatWasAcknowledgedBeforeWhileReportsComeIn() async throws {
    try await Desk.useFile { desk in
      let commit = self.commit(desk)
      for number in 0..<5 { _ = try await commit.record(try .sample(number)) }
      let target = desk.path("copy.sqlite")
      let backup = try await withThrowingTaskGroup(of: LedgerBackup?.self) { group in
        for number in 5..<28 {
          group.addTask {
            _ = try await commit.record(try .sample(number))
            return nil
          }
        }
        group.addTask { try desk.ledger.backUp(to: target) }
        return try await group.reduce(into: LedgerBackup?.none) { made, next in
          if let next { made = next }
        }
      }
      let made = try #require(backup)
      #expect((5...28).contains(made.position - Desk.begun))
      #expect(try desk.numbers().count == 28)
      // One file, nothing beside it, and no draft left.
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
      #expect(names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
      let copy = try Ledger.open(target)
      #expect(try copy.head().position == made.position)
      #expect(try copy.lastHead() == made.head)
      #expect(try copy.sessions(SessionFilter()).count == made.position - Desk.begun)
    }
  }

  @Test func replacesNoFile() async throws {
    try await Desk.useFile { desk in
      let target = try desk.write("mine".utf8, to: "copy.sqlite")
      #expect(throws: LedgerError.backupExists(path: target)) {
        try desk.ledger.backUp(to: target)
      }
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
    }
  }

  /// The drill: the disk dies, the backup takes its place, what came after the backup is brought in again.
  @Test func restoresALostLedgerToTheSameNumbers() async throws {
    try await Desk.useFile { desk in
      let rows = RandomReports(seed: 91, count: 120).rows
      _ = try await desk.take(Array(rows[..<80]), as: "first.csv")
      _ = try desk.ledger.backUp(to: desk.path("copy.sqlite"))
      _ = try await desk.take(Array(rows[80...]), as: "second.csv")
      let whole = try desk.numbers()
      let path = desk.ledger.path
      try desk.ledger.database.close()
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      let restored = try Ledger.restore(desk.path("copy.sqlite"), to: path, now: SmallCountry.now)
      #expect(restored.former == nil && restored.missing == nil && restored.hasKey)
      let found = try Desk(try Ledger.open(path), in: desk.folder)
      #expect(try found.ledger.head().position == restored.position)
      for name in ["first.csv", "second.csv"] {
        _ = try await found.ledger.importDeliveries(found.request(found.path(name)))
      }
      #expect(try found.numbers() == whole)
      #expect(try found.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func keepsWhatWasThereAndSaysWhatItKnewMore() async throws {
    try await Desk.useFile { desk in
      for number in 0..<3 { _ = try desk.record(try .sample(number)) }
      let backup = desk.path("copy.sqlite")
      _ = try desk.ledger.backUp(to: backup)
      for number in 3..<7 { _ = try desk.record(try .sample(number)) }
      let path = desk.ledger.path
      let later = try desk.numbers()
      // Another process has it open: not now.
      #expect(throws: LedgerError.busy(path: path)) {
        try Ledger.restore(backup, to: path, now: SmallCountry.now)
      }
      #expect(try desk.numbers() == later)
      try desk.ledger.database.close()
      let restored = try Ledger.restore(backup, to: path, now: SmallCountry.now)
      #expect(restored.position == Desk.begun + 3 && restored.missing == 4)
      let former = try #require(restored.former)
      #expect(try Numbers(Ledger.open(former, key: path + ".key")) == later)
      #expect(try Ledger.open(path).head().position == Desk.begun + 3)
    }
  }

  @Test func replacesADamagedLedgerAndKeepsIt() async throws {
    try await Desk.useFile { desk in
      _ = try desk.record(try .sample())
      let backup = desk.path("copy.sqlite")
      _ = try desk.ledger.backUp(to: backup)
      let path = desk.ledger.path
      try desk.ledger.database.close()
      try Data("rubbish".utf8).write(to: URL(fileURLWithPath: path))
      try Data("old pages".utf8).write(to: URL(fileURLWithPath: path + "-wal"))
      let restored = try Ledger.restore(backup, to: path, now: SmallCountry.now)
      #expect(restored.missing == nil)
      let former = try #require(restored.former)
      #expect(try String(contentsOfFile: former, encoding: .utf8) == "rubbish")
      #expect(FileManager.default.fileExists(atPath: former + "-wal"))
      #expect(try Ledger.open(path).check(isFull: true).isEmpty)
    }
  }

  /// What is wrong with a backup, and the name under which it is refused.
  struct Spoiling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let id: String
    let spoil: @Sendable (URL) throws -> Void
  }

  static let spoilings: [Spoiling] = [
    Spoiling(testDescription: "not there", id: "database.missing") {
      try FileManager.default.removeItem(at: $0)
    },
    Spoiling(testDescription: "no database", id: "database.foreign") {
      try Data("a letter".utf8).write(to: $0)
    },
    Spoiling(testDescription: "cut off", id: "database.foreign") {
      let bytes = try Data(contentsOf: $0)
      try bytes.prefix(bytes.count / 2).write(to: $0)
    },
    Spoiling(testDescription: "an entry changed", id: "database.derived.differs") { file in
      try DatabaseQueue(path: file.path).write { db in
        try db.execute(
          sql: """
            DROP TRIGGER segmentIsNeverUpdated;
            UPDATE segment SET entries = zeroblob(length(entries));
            """)
      }
    },
    Spoiling(testDescription: "of a newer version", id: "database.newer") { file in
      try DatabaseQueue(path: file.path).write { db in
        try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-later')")
      }
    },
  ]

  @Test(arguments: spoilings)
  func touchesNothingForABackupThatIsNotWhole(_ spoiling: Spoiling) async throws {
    try await Desk.useFile { desk in
      for number in 0..<4 { _ = try desk.record(try .sample(number)) }
      let backup = desk.path("copy.sqlite")
      _ = try desk.ledger.backUp(to: backup)
      try spoiling.spoil(URL(fileURLWithPath: backup))
      let before = try desk.numbers()
      let path = desk.ledger.path
      try desk.ledger.database.close()
      do {
        _ = try Ledger.restore(backup, to: path, now: SmallCountry.now)
        Issue.record("it was restored")
      } catch let error as LedgerError {
        #expect(error.diagnostic.id == spoiling.id)
      } catch let fault as ContentFault {
        #expect(fault.diagnostics.contains { $0.id == spoiling.id })
        #expect(fault.diagnostics.allSatisfy { $0.place.file == backup })
      }
      #expect(try Numbers(Ledger.open(path)) == before)
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
      #expect(!names.contains { $0.contains("draft") })
    }
  }

  @Test func anotherLedgersBackupIsRefused() async throws {
    try await Desk.useFile { desk in
      _ = try desk.record(try .sample())
      try await Desk.useFile { other in
        _ = try other.record(try .sample(1))
        let backup = other.path("copy.sqlite")
        _ = try other.ledger.backUp(to: backup)
        let path = desk.ledger.path
        try desk.ledger.database.close()
        #expect(throws: LedgerError.backupOther(path: path)) {
          try Ledger.restore(backup, to: path, now: SmallCountry.now)
        }
        #expect(throws: LedgerError.backupIsItself(path: backup)) {
          try Ledger.restore(backup, to: backup, now: SmallCountry.now)
        }
        // Without its key it can be read there, and not be written.
        let elsewhere = desk.path("elsewhere.sqlite")
        let restored = try Ledger.restore(backup, to: elsewhere, now: SmallCountry.now)
        #expect(!restored.hasKey)
        let found = try Desk(try Ledger.open(elsewhere), in: desk.folder)
        #expect(try found.numbers().count == 1)
        #expect(throws: LedgerError.keyMissing(path: elsewhere + ".key")) {
          try found.record(try .sample(2))
        }
      }
    }
  }
}
