import DeliveryStatistics
package import Diagnostics
import GRDB

extension Ledger {
  /// Counts the journal anew and compares it with everything that is derived from it.
  ///
  /// When full, SQLite looks over every page of its file as well.
  package func check(isFull: Bool = false) throws -> [Diagnostic] {
    try read { db in
      var diagnostics: [Diagnostic] = []
      func report(_ what: String, _ count: Int) {
        guard count > 0 else { return }
        diagnostics.append(
          Diagnostic(
            "database.derived.differs", at: Place(file: path),
            facts: ["what": what, "count": "\(count)"]))
      }
      let stored = try TallyPages.read(count: try populationCount(db), db)
      report("tallyPage", Self.differences(stored, try recount(through: nil, db)))
      report("segment", try gaps(db))
      report("session", try entriesWithoutSession(db))
      if isFull {
        let answer = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        report("SQLite", answer == ["ok"] ? 0 : answer.count)
      }
      return diagnostics
    }
  }

  private static func differences(_ left: TallyTable, _ right: TallyTable) -> Int {
    (0..<left.count).count { group in
      TallyPages.columns.contains { left[keyPath: $0][group] != right[keyPath: $0][group] }
    }
  }

  /// How many segments do not begin where the one before them ends.
  private func gaps(_ db: Database) throws -> Int {
    let rows = try RawStatement(
      db, "SELECT firstPosition, entryCount FROM segment ORDER BY firstPosition")
    var expected = 1
    var gaps = 0
    while try rows.next() {
      if rows.integer(0) != expected { gaps += 1 }
      expected = rows.integer(0) + rows.integer(1)
    }
    return gaps
  }

  /// How many entries more, or fewer, the journal has than sessions and evidence are derived from it.
  private func entriesWithoutSession(_ db: Database) throws -> Int {
    let rows = try RawStatement(db, "SELECT entries FROM segment")
    var counting = 0
    while try rows.next() {
      let bytes = rows.bytes(0)
      guard let base = bytes.baseAddress else { continue }
      for offset in stride(from: 0, to: bytes.count, by: EntryRecord.size)
      where !EntryRecord(at: base + offset).flags.contains(.evidence) {
        counting += 1
      }
    }
    return abs(counting - (try Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0))
  }
}
