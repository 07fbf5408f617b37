import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Foundation
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// A ledger that a registry makes is written once, and is a ledger like any other afterwards.
@Suite struct BirthTests {
  private static func objects(_ database: DatabaseQueue) throws -> [String] {
    try database.read { db in
      try String.fetchAll(
        db, sql: "SELECT coalesce(sql, name) FROM sqlite_master ORDER BY type, name")
    }
  }

  @Test func takesAllStepsAtOnceAsTheMigratorTakesThemOneByOne() throws {
    let (born, migrated) = (try DatabaseQueue(), try DatabaseQueue())
    try born.write { try LedgerSchema.takeAllSteps($0) }
    try LedgerSchema.migrator.migrate(migrated)
    #expect(try Self.objects(born) == Self.objects(migrated))
    #expect(try born.read(LedgerSchema.migrator.hasCompletedMigrations))
    #expect(try born.read { try LedgerSchema.migrator.appliedIdentifiers($0) }.count > 10)
  }

  private static func mode(_ ledger: Ledger) throws -> String? {
    try ledger.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
  }

  @Test func writesAheadOnceTheRegistryIsThere() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("born.sqlite").path
      let ledger = try Ledger.openOrCreate(
        path, isSynthetic: false, now: SmallCountry.now, awaitsRegistry: true)
      #expect(try Self.mode(ledger) == "delete")
      let desk = try Desk(ledger, in: folder)
      try desk.importRegistry()
      #expect(try Self.mode(ledger) == "wal")
      _ = try desk.record(try .sample())
      #expect(try ledger.check(isFull: true).isEmpty)
      #expect(try Ledger.open(path).head().position == Desk.begun + 1)
    }
  }

  /// What a program that was killed leaves: pages of the file overwritten, and what they were in a journal beside it.
  @Test func aBirthThatWasBrokenOffIsUndone() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("born.sqlite").path
      let left = folder.appendingPathComponent("left.sqlite").path
      let ledger = try Ledger.openOrCreate(
        path, isSynthetic: false, now: SmallCountry.now, awaitsRegistry: true)
      try ledger.database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA cache_size = 2")
        try db.inTransaction(.immediate) {
          try db.execute(sql: "UPDATE ledger SET registryVersion = 77")
          for name in 0..<40 {
            try db.execute(
              sql: "INSERT INTO populationColumn VALUES (?, zeroblob(9000))",
              arguments: ["\(name)"])
          }
          for suffix in ["", "-journal", ".key"] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: left + suffix)
          }
          return .rollback
        }
      }
      let size = try FileManager.default.attributesOfItem(atPath: left)[.size] as? Int
      #expect(try #require(size) > 9_000 * 40)
      let found = try Ledger.openOrCreate(left, isSynthetic: false, now: SmallCountry.now)
      #expect(try found.read { try found.registryVersion($0) } == 0)
      #expect(try found.check(isFull: true).isEmpty)
      let desk = try Desk(found, in: folder)
      #expect(try desk.importRegistry().added > 60)
      #expect(try found.check(isFull: true).isEmpty)
      #expect(!FileManager.default.fileExists(atPath: left + "-journal"))
    }
  }

  @Test func anEmptyFileIsNoLedgerYet() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("born.sqlite").path
      #expect(!Ledger.isThere(path))
      try Data().write(to: URL(fileURLWithPath: path))
      #expect(!Ledger.isThere(path))
      _ = try Ledger.openOrCreate(
        path, isSynthetic: false, now: SmallCountry.now, awaitsRegistry: true)
      #expect(Ledger.isThere(path))
    }
  }

  @Test func twoThatAreBornAtOnceAreOne() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("born.sqlite").path
      let first = try Ledger.openOrCreate(
        path, isSynthetic: false, now: SmallCountry.now, awaitsRegistry: true)
      // The other found no file either, and comes to it a moment later.
      let second = try Ledger.openOrCreate(path, isSynthetic: false, now: SmallCountry.now)
      #expect(try Desk(first, in: folder).importRegistry().added > 60)
      #expect(try Desk(second, in: folder).importRegistry().added == 0)
      #expect(try Self.mode(first) == "wal")
      #expect(try second.check(isFull: true).isEmpty)
    }
  }
}
