import DeliveryModel
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// No look-up on the way of a report goes through a whole table.
@Suite struct QueryPlanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let plan: [String]
  }

  static let cases: [Case] = [
    Case(
      testDescription: "report pages of a range", sql: Ledger.reportPages.pagesOfRange,
      plan: [
        "SEARCH page USING INDEX reportPageByKey (firstKey<?)", "CORRELATED SCALAR SUBQUERY 1",
        "SEARCH batch USING INTEGER PRIMARY KEY (rowid=?)",
      ]),
    Case(
      testDescription: "session pages of a range", sql: Ledger.sessionPages.pagesOfRange,
      plan: [
        "SEARCH page USING INDEX sessionPageByKey (firstKey<?)", "CORRELATED SCALAR SUBQUERY 1",
        "SEARCH batch USING INTEGER PRIMARY KEY (rowid=?)",
      ]),
    Case(
      testDescription: "report pages of a batch", sql: Ledger.reportPages.pagesOfBatch,
      plan: ["SEARCH reportPage USING INDEX reportPageByBatch (batch=?)"]),
    Case(
      testDescription: "session pages of a batch", sql: Ledger.sessionPages.pagesOfBatch,
      plan: ["SEARCH sessionPage USING INDEX sessionPageByBatch (batch=?)"]),
    Case(
      testDescription: "the last report page", sql: Ledger.reportPages.lastPage,
      plan: [
        "SCAN page", "CORRELATED SCALAR SUBQUERY 1",
        "SEARCH batch USING INTEGER PRIMARY KEY (rowid=?)",
      ]),
    Case(testDescription: "the last segment", sql: Ledger.lastSegment, plan: ["SCAN segment"]),
    Case(
      testDescription: "the entries of a batch", sql: Ledger.entriesOfBatch,
      plan: ["SEARCH segment USING INDEX segmentByBatch (batch=?)"]),
    Case(
      testDescription: "the entries from a position on", sql: Ledger.entriesBehind,
      plan: ["SEARCH segment USING INTEGER PRIMARY KEY (rowid>?)"]),
    Case(
      testDescription: "how many entries a batch has", sql: Ledger.entryCountOfBatch,
      plan: ["SEARCH segment USING INDEX segmentByBatch (batch=?)"]),
    Case(
      testDescription: "the segment of a position", sql: Ledger.segmentOfPosition,
      plan: ["SEARCH segment USING INTEGER PRIMARY KEY (rowid<?)"]),
    Case(
      testDescription: "since when an entry counts", sql: Ledger.visibilityOfPosition,
      plan: [
        "SEARCH batch USING INTEGER PRIMARY KEY (rowid=?)", "SCALAR SUBQUERY 1",
        "SEARCH segment USING INTEGER PRIMARY KEY (rowid<?)",
      ]),
    Case(
      testDescription: "further statements of a session", sql: Ledger.laterEntriesOfSession,
      plan: [
        "SEARCH later USING INDEX sqlite_autoindex_laterEntry_1 (session=?)",
        "CORRELATED SCALAR SUBQUERY 1", "SEARCH batch USING INTEGER PRIMARY KEY (rowid=?)",
      ]),
    Case(
      testDescription: "sessions of a batch's further statements",
      sql: Ledger.sessionsOfLaterEntries,
      plan: [
        "SEARCH laterEntry USING INDEX laterEntryByBatch (batch=?)",
        "USE TEMP B-TREE FOR DISTINCT",
      ]),
    Case(
      testDescription: "the state of a session", sql: Ledger.stateOfSession,
      plan: ["SEARCH sessionState USING INDEX sqlite_autoindex_sessionState_1 (session=?)"]),
    Case(
      testDescription: "corrections that wait", sql: Ledger.orphans,
      plan: ["SCAN sessionState USING INDEX sessionStateOrphan"]),
    Case(
      testDescription: "the page of a group's code", sql: GroupCodes.page,
      plan: ["SEARCH groupCode USING INTEGER PRIMARY KEY (rowid=?)"]),
    Case(
      testDescription: "when an entry was received", sql: Ledger.receivedSegment,
      plan: ["SEARCH segment USING INTEGER PRIMARY KEY (rowid<?)"]),
    Case(
      testDescription: "one page of tallies", sql: TallyPages.page,
      plan: ["SEARCH tallyPage USING INTEGER PRIMARY KEY (rowid=?)"]),
    Case(
      testDescription: "the batches of a file", sql: Ledger.batchesOfDigest,
      plan: [
        "SEARCH batch USING INDEX batchByDigest (digest=?)", "USE TEMP B-TREE FOR ORDER BY",
      ]),
    Case(
      testDescription: "whether a report waits", sql: Ledger.reportIsWaiting,
      plan: [
        "SEARCH row USING COVERING INDEX waitingRowByReport (report=?)",
        "CORRELATED SCALAR SUBQUERY 1",
        "SEARCH batch USING INTEGER PRIMARY KEY (rowid=?)",
      ]),
    Case(
      testDescription: "a staff code", sql: "SELECT id FROM staff WHERE code = ?",
      plan: ["SEARCH staff USING PRIMARY KEY (code=?)"]),
    Case(
      testDescription: "the entries of a range of positions", sql: Ledger.entriesOfRange,
      plan: [
        "SEARCH segment USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)", "SCALAR SUBQUERY 1",
        "SEARCH segment USING INTEGER PRIMARY KEY (rowid<?)",
      ]),
    Case(
      testDescription: "what is known of another ledger", sql: Ledger.carriedHeads,
      plan: ["SEARCH carriedSegment USING INDEX carriedSegmentByKey (publicKey=?)"]),
    Case(
      testDescription: "the head of a batch", sql: Ledger.headOfBatch,
      plan: ["SEARCH treeHead USING COVERING INDEX sqlite_autoindex_treeHead_1 (batch=?)"]),
    Case(
      testDescription: "the clock that a person vouched for", sql: Ledger.trustedClock,
      plan: ["SEARCH trustedClock USING INTEGER PRIMARY KEY (rowid=?)"]),
    Case(
      testDescription: "the entries between two heads", sql: Ledger.segmentsBetween,
      plan: [
        "SEARCH batch USING COVERING INDEX batchByPosition (finishedPosition>? AND finishedPosition<?)",
        "SEARCH segment USING INDEX segmentByBatch (batch=?)",
        "USE TEMP B-TREE FOR RIGHT PART OF ORDER BY",
      ]),
    Case(testDescription: "the last head", sql: Ledger.lastHead, plan: ["SCAN treeHead"]),
    Case(
      testDescription: "a head by its number", sql: Ledger.headOfNumber,
      plan: ["SEARCH treeHead USING INTEGER PRIMARY KEY (rowid=?)"]),
    Case(
      testDescription: "a page of the tree", sql: TreePages.page,
      plan: ["SEARCH treePage USING INDEX sqlite_autoindex_treePage_1 (level=? AND page=?)"]),
    Case(
      testDescription: "where the tree grows", sql: TreePages.edge,
      plan: ["SEARCH treeEdge USING INTEGER PRIMARY KEY (rowid=?)"]),
    Case(
      testDescription: "tally pages", sql: "SELECT page, bytes FROM tallyPage WHERE page < ?",
      plan: ["SEARCH tallyPage USING INTEGER PRIMARY KEY (rowid<?)"]),
  ]

  @Test(arguments: cases)
  func goesByAnIndex(_ query: Case) async throws {
    try await Desk.use { desk in
      _ = try await desk.take((1...9).map { Row([.date: "2025-10-0\($0)", .report: Row.id($0)]) })
      let plan = try desk.ledger.read { db in
        // A plan does not depend on the parameters: as many as the highest place, all without a value.
        let places =
          query.sql.contains("?3")
          ? 3
          : query.sql.contains("?2")
            ? 2 : query.sql.contains("?1") ? 1 : query.sql.count { $0 == "?" }
        return try GRDB.Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN " + query.sql,
          arguments: StatementArguments(repeatElement(nil as Int?, count: places))
        ).map { $0["detail"] as String }
      }
      #expect(plan == query.plan)
    }
  }

  /// Rows that wait are gone through in their own order; their groups are looked up beside SQL.
  @Test func waitingRowsAreNotSorted() throws {
    let ledger = try Ledger.inMemory()
    let plan = try ledger.read { db in
      try GRDB.Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + Ledger.waitingRowsInOrder, arguments: [0, 0]
      ).map { $0["detail"] as String }
    }
    #expect(plan.count { $0.hasPrefix("SCAN") } <= 1)
    #expect(!plan.contains { $0.contains("AUTOMATIC") || $0.contains("TEMP B-TREE") })
  }
}
