import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// A ledger is opened, made, or refused by name, and what is refused is not touched.
@Suite struct OpeningTests {
  @Test func makesALedgerOnceAndOpensItAgain() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("l.sqlite").path
      let made = try Ledger.openOrCreate(path, isSynthetic: true, now: SmallCountry.now)
      #expect(made.isSynthetic)
      #expect(try Ledger.open(path).isSynthetic)
      #expect(try Ledger.open(path).path == path)
      #expect(try Ledger.open(path).check(isFull: true).isEmpty)
      let head = try Ledger.open(path).head()
      #expect(head == LedgerHead(position: 0, receivedAt: nil, lastSession: nil, isSynthetic: true))
    }
  }

  @Test(arguments: [true, false])
  func refusesTheOtherKind(_ isSynthetic: Bool) async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("l.sqlite").path
      let desk = try Desk(
        try Ledger.openOrCreate(path, isSynthetic: isSynthetic, now: SmallCountry.now), in: folder)
      let refusal = LedgerError.otherKind(path: path, isSynthetic: isSynthetic)
      #expect(throws: refusal) {
        try Ledger.openOrCreate(path, isSynthetic: !isSynthetic, now: SmallCountry.now)
      }
      #expect(throws: refusal) {
        try desk.importRegistry(SmallCountry.registry(isSynthetic: !isSynthetic))
      }
      try desk.importRegistry(SmallCountry.registry(isSynthetic: isSynthetic))
      // The column `synthetic` marks a file of made-up reports.
      let other = Row.file([Row()], more: isSynthetic ? [] : ["synthetic"])
      await #expect(throws: refusal) { try await desk.take(other) }
      let own = Row.file([Row()], more: isSynthetic ? ["synthetic"] : [])
      let summary = try await desk.take(own).summary
      #expect(summary.taken == 1)
    }
  }

  @Test func readingNeverMakesALedger() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("l.sqlite").path
      #expect(throws: LedgerError.missing(path: path)) { try Ledger.open(path) }
      #expect(!FileManager.default.fileExists(atPath: path))
      try Data().write(to: URL(fileURLWithPath: path))
      #expect(throws: LedgerError.foreign(path: path)) { try Ledger.open(path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
      // An empty file is no other program's: it may become a ledger.
      #expect(
        try Ledger.openOrCreate(path, isSynthetic: false, now: SmallCountry.now).head().position
          == 0)
    }
  }

  struct Foreign: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: @Sendable (String) -> LedgerError
    let make: @Sendable (String) throws -> Void
  }

  static let foreign: [Foreign] = [
    Foreign(testDescription: "a text file", error: { .foreign(path: $0) }) { path in
      try Data(String(repeating: "no database ", count: 500).utf8)
        .write(to: URL(fileURLWithPath: path))
    },
    Foreign(testDescription: "another program's database", error: { .foreign(path: $0) }) { path in
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE notes (text)") }
    },
    Foreign(testDescription: "a marked database of another", error: { .foreign(path: $0) }) {
      path in
      try DatabaseQueue(path: path).writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = 77; CREATE TABLE notes (text)")
      }
    },
    Foreign(testDescription: "a newer version's", error: { .newer(path: $0) }) { path in
      let ledger = try Ledger.openOrCreate(path, isSynthetic: false, now: SmallCountry.now)
      try ledger.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-future')") }
      try ledger.database.close()
    },
    Foreign(testDescription: "a ledger cut in half", error: { .foreign(path: $0) }) { path in
      let ledger = try Ledger.openOrCreate(path, isSynthetic: false, now: SmallCountry.now)
      try ledger.database.close()
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
    },
  ]

  @Test(arguments: foreign)
  func namesAndLeavesAlone(_ foreign: Foreign) throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("l.sqlite").path
      try foreign.make(path)
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(throws: foreign.error(path)) { try Ledger.open(path) }
      #expect(throws: foreign.error(path)) {
        try Ledger.openOrCreate(path, isSynthetic: false, now: SmallCountry.now)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func saysThatAFolderCannotBeWritten() throws {
    try TemporaryFolder.use { folder in
      let error = #expect(throws: LedgerError.self) {
        try Ledger.openOrCreate(
          folder.appendingPathComponent("no/l.sqlite").path, isSynthetic: false,
          now: SmallCountry.now)
      }
      #expect(error?.diagnostic.id == "database.unwritable")
    }
  }

  @Test func manyMayMakeTheSameLedgerAtOnce() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("l.sqlite").path
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<6 {
          group.addTask {
            _ = try Ledger.openOrCreate(path, isSynthetic: true, now: SmallCountry.now)
          }
        }
        try await group.waitForAll()
      }
      #expect(try Ledger.open(path).isSynthetic)
    }
  }
}
