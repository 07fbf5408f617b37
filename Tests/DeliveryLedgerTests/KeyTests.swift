import Crypto
import DeliveryModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import DeliveryLedger

/// The key that heads are signed with is its owner's alone, and a ledger's own.
@Suite struct KeyTests {
  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func isMadeAtBirthForItsOwnerAlone() async throws {
    try await Desk.useFile { desk in
      let path = desk.ledger.path + ".key"
      #expect(try mode(path) == 0o600)
      #expect(try LedgerKey.load(path).publicKey == desk.ledger.publicKey())
      // The folder holds the database, its log and the key, and no draft of one.
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
      #expect(names.filter { $0.contains(".key") } == ["ledger.sqlite.key"])
    }
  }

  @Test(arguments: [0o640, 0o604, 0o660, 0o610, 0o644])
  func isRefusedWhenOthersMayReadIt(_ mode: Int) async throws {
    try await Desk.useFile { desk in
      let path = desk.ledger.path + ".key"
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(throws: LedgerError.keyExposed(path: path)) { try desk.record(try .sample()) }
      #expect(try desk.ledger.check(isFull: true).isEmpty)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      guard case .taken = try desk.record(try .sample()) else {
        Issue.record("the report was not taken")
        return
      }
    }
  }

  @Test func withoutItNothingIsWrittenAndAllCanBeRead() async throws {
    try await Desk.useFile { desk in
      _ = try desk.record(try .sample())
      let path = desk.ledger.path + ".key"
      try FileManager.default.removeItem(atPath: path)
      let other = try desk.colleague()
      #expect(throws: LedgerError.keyMissing(path: path)) { try other.record(try .sample(1)) }
      #expect(try other.numbers() == desk.numbers())
      #expect(try other.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func anotherLedgersIsRefused() async throws {
    try await Desk.useFile { desk in
      let path = desk.ledger.path + ".key"
      try FileManager.default.removeItem(atPath: path)
      _ = try LedgerKey.loadOrMake(path)
      #expect(throws: LedgerError.keyForeign(path: path)) { try desk.record(try .sample()) }
      try Data("qorgan-ed25519 00\n".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      let error = #expect(throws: LedgerError.self) { try desk.record(try .sample()) }
      #expect(error?.diagnostic.id == "database.key.unusable")
    }
  }

  @Test func mayBeElsewhere() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("l.sqlite").path
      let key = folder.appendingPathComponent("secret").path
      _ = try Ledger.openOrCreate(path, key: key, isSynthetic: false, now: SmallCountry.now)
      #expect(try mode(key) == 0o600)
      #expect(!FileManager.default.fileExists(atPath: path + ".key"))
      #expect(try Ledger.open(path, key: key).publicKey() == LedgerKey.load(key).publicKey)
    }
  }
}
