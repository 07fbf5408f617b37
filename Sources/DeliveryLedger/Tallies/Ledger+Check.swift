import DeliveryModel
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
      report("reportPage, sessionPage", try strayKeys(db))
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

  /// How many entries of the journal the indexes do not lead to, or lead to wrongly.
  private func strayKeys(_ db: Database) throws -> Int {
    let journal = try JournalKeys(db)
    var stray = abs(try Self.reportPages.count(db) - journal.reports.count)
    stray += abs(try Self.sessionPages.count(db) - journal.counting)
    let low = SessionKey(day: 0, group: 0, lesson: 0)
    let high = SessionKey(day: -1, group: .max, lesson: .max)
    try Self.sessionPages.forEach(from: low, through: high, db) { key, position in
      if !journal.counts(key, at: position) { stray += 1 }
    }
    let least = ReportID(high: 0, low: 0)
    let most = ReportID(high: .max, low: .max)
    try Self.reportPages.forEach(from: least, through: most, db) { id, position in
      if !journal.has(id, at: position) { stray += 1 }
    }
    return stray
  }
}
