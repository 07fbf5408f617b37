import DeliveryStatistics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// The schema outlives the code: it is recorded, and it refuses what must not happen.
@Suite struct SchemaTests {
  @Test func isTheRecordedOne() throws {
    let ledger = try Ledger.inMemory()
    let schema = try ledger.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_master
          WHERE sql IS NOT NULL AND name NOT LIKE 'grdb_%' ORDER BY rowid
          """)
    }
    #expect(
      Golden.compare(schema.map { $0 + ";\n" }.joined(), with: "schema.sql") == .same)
  }

  struct Attempt: Sendable, CustomTestStringConvertible {
    let sql: String
    let message: String

    var testDescription: String { sql }
  }

  static let attempts: [Attempt] = [
    Attempt(
      sql: "UPDATE segment SET entries = zeroblob(64 * entryCount)",
      message: "the journal is append-only"),
    Attempt(sql: "UPDATE segment SET receivedAt = 0", message: "the journal is append-only"),
    Attempt(sql: "DELETE FROM segment", message: "the journal is append-only"),
    Attempt(
      sql: "INSERT OR REPLACE INTO segment SELECT * FROM segment",
      message: "the journal has no gaps"),
    Attempt(
      sql: """
        INSERT INTO segment SELECT firstPosition + 7, entryCount, batch, receivedAt, digest, entries
        FROM segment
        """, message: "the journal has no gaps"),
    Attempt(sql: "UPDATE change SET body = x'00'", message: "the journal is append-only"),
    Attempt(sql: "DELETE FROM change", message: "the journal is append-only"),
    Attempt(sql: "UPDATE batch SET finishedAt = NULL", message: "a finished batch never changes"),
    Attempt(sql: "UPDATE batch SET taken = 9", message: "a finished batch never changes"),
    Attempt(sql: "DELETE FROM batch", message: "the journal is append-only"),
    Attempt(sql: "UPDATE treeHead SET root = zeroblob(32)", message: "a tree head never changes"),
    Attempt(sql: "DELETE FROM treeHead", message: "a tree head never changes"),
    Attempt(
      sql:
        "INSERT INTO treeHead SELECT number + 2, batch + 1, size, root, position, receivedAt, chain, previous, signature FROM treeHead",
      message: "tree heads have no gaps"),
    Attempt(sql: "UPDATE ledgerKey SET publicKey = zeroblob(32)", message: "a ledger has one key"),
    Attempt(sql: "DELETE FROM ledgerKey", message: "a ledger has one key"),
    Attempt(sql: "UPDATE ledger SET isSynthetic = 2", message: "CHECK constraint failed"),
    Attempt(
      sql: "INSERT INTO tallyHead (id, position) VALUES (2, 0)",
      message: "CHECK constraint failed"),
    Attempt(
      sql: "UPDATE institution SET kind = 'many'",
      message: "cannot store TEXT value in INTEGER column"),
    Attempt(
      sql: "UPDATE institution SET district = 77", message: "FOREIGN KEY constraint failed"),
    Attempt(
      sql: "UPDATE reportPage SET entries = x'00'", message: "CHECK constraint failed"),
  ]

  @Test(arguments: attempts)
  func refuses(_ attempt: Attempt) async throws {
    try await Desk.use { desk in
      _ = try await desk.take([Row()])
      let before = try desk.numbers()
      let error = #expect(throws: DatabaseError.self) {
        try desk.ledger.write { try $0.execute(sql: attempt.sql) }
      }
      #expect(error?.message?.contains(attempt.message) == true)
      #expect(try desk.numbers() == before)
    }
  }

  @Test func takesAnOlderLedgerUpToDate() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("old.sqlite").path
      try ReleasedSchema.three(at: path)
      let ledger = try Ledger.open(path)
      #expect(ledger.isSynthetic)
      let head = try #require(try ledger.lastHead())
      let facts = [head.number, head.batch, head.size, head.position]
      // Registry and programme became entries behind the journal that there was.
      #expect(facts == [2, 2, 4, 4] as [Int])
      #expect(head.isSigned(by: try ledger.publicKey()))
      #expect(try ledger.head().position == 4)
      #expect(try ledger.tallies().heldSessions == [1])
      // Two head-counts of nobody in particular: today that is for a person to settle.
      let session = try #require(try ledger.sessions(SessionFilter()).first)
      #expect(session.present == nil && session.isConflict)
      #expect(try ledger.check(isFull: true).isEmpty)
    }
  }
}
