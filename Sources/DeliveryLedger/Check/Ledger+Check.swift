import DeliveryModel
import DeliveryStatistics
package import Diagnostics
import EducationRegistry
import GRDB

extension Ledger {
  /// Counts the journal anew and compares it with everything that is derived from it.
  ///
  /// When full, SQLite looks over every page of its file as well.
  package func check(isFull: Bool = false) throws -> [Diagnostic] {
    try read { db in
      let heads = try HeadAudit(db)
      let size = try JournalEnd(db).position - 1
      let sizes = Set(heads.heads.map(\.size) + [size])
      let tree = TreeAudit(sizes: Array(sizes))
      let journal = try JournalAudit(db, tree: tree, sizes: sizes)
      var faults = try derivedFaults(journal, db)
      faults.merge(try ChangeAudit(journal.changes, of: self, db).faults) { $0 + $1 }
      let audited = tree.finish()
      faults["treePage"] = try audited.pageFaults(db)
      faults["treeEdge"] = audited.isEdge(try TreePages.edge(db), size: size) ? 0 : 1
      faults["treeHead"] = try heads.faults(
        tree: audited, chains: journal.chains, key: try publicKey(db), db)
      faults["segment"] = journal.brokenSegments
      faults["batch"] = try batchFaults(journal, db) + journal.doubledSessions
      if isFull {
        let answer = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        faults["SQLite"] = answer == ["ok"] ? 0 : answer.count
      }
      return faults.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { what, count in
        Diagnostic(
          "database.derived.differs", at: Place(file: path),
          facts: ["what": what, "count": "\(count)"])
      }
    }
  }

  /// How many faults each derived table has.
  private func derivedFaults(_ journal: JournalAudit, _ db: Database) throws -> [String: Int] {
    [
      "reportPage": try Self.reportPages.faults(
        count: journal.entryCount, positions: journal.positionCount, db,
        isRight: { journal.has($0, at: $1) }, isVisible: journal.isVisible),
      "sessionPage": try Self.sessionPages.faults(
        count: journal.countingCount, positions: journal.positionCount, db,
        isRight: { journal.has($0, at: $1) }, isVisible: journal.isVisible),
      "tallyPage": try tallyFaults(db),
      "laterEntry": try laterFaults(journal, db),
      "sessionState": try stateFaults(db),
      "tallyHead": try headFaults(journal, db),
      "populationColumn": try populationFaults(db),
    ]
  }

  /// How many further statements of sessions are not the journal's, or are missing.
  private func laterFaults(_ journal: JournalAudit, _ db: Database) throws -> Int {
    let rows = try RawStatement(db, "SELECT position, session, entry, batch FROM laterEntry")
    var faults = 0
    var found = 0
    while try rows.next() {
      let entry = rows.bytes(2).baseAddress.map(EntryRecord.init(at:))
      let later = journal.later[rows.integer(0)]
      let isRight =
        later?.entry == entry && later?.batch == rows.integer(3)
        && later.map { SessionKey($0.entry).bytes } == Array(rows.bytes(1))
      if isRight { found += 1 } else { faults += 1 }
    }
    return faults + max(0, journal.later.count - found)
  }

  /// How many states are not what the rules make of the journal, or are missing.
  private func stateFaults(_ db: Database) throws -> Int {
    let stored = try StateTable.all(db)
    let derived = try derivedStates(through: .max, db)
    return Set(stored.keys).union(derived.keys).count { stored[$0] != derived[$0] }
  }

  private func tallyFaults(_ db: Database) throws -> Int {
    let count = try populationCount(db)
    let stored = try TallyPages.read(count: count, db)
    let counted = try recount(through: nil, db)
    let pages = try TallyPages.strayPages(count: count, db)
    return pages
      + (0..<count).count { group in
        TallyPages.columns.contains { stored[keyPath: $0][group] != counted[keyPath: $0][group] }
      }
  }

  private func headFaults(_ journal: JournalAudit, _ db: Database) throws -> Int {
    let row = try Row.fetchOne(db, sql: "SELECT position, lastDay FROM tallyHead WHERE id = 1")
    let isRight = row?[0] as Int? == journal.visibleCount && row?[1] as Int32? == journal.lastDay
    return isRight ? 0 : 1
  }

  /// How many finished batches did not take as many sessions as they say.
  private func batchFaults(_ journal: JournalAudit, _ db: Database) throws -> Int {
    let rows = try RawStatement(
      db, "SELECT id, taken FROM batch WHERE finishedAt IS NOT NULL")
    var faults = 0
    while try rows.next() {
      if journal.countingByBatch[rows.integer(0), default: 0] != rows.integer(1) { faults += 1 }
    }
    return faults
  }

  /// How many packed columns are not what the groups' own columns and their institutions say.
  private func populationFaults(_ db: Database) throws -> Int {
    let stored = try population(db)
    let institutions = try institutions(db)
    let groups = try groups(db)
    guard groups.institution.allSatisfy({ institutions.indices.contains(Int($0)) }) else {
      return 1
    }
    let counted = Population(
      RegistrySnapshot(districts: try districts(db), institutions: institutions, groups: groups))
    return PopulationColumn.allCases.count { $0.bytes(of: stored) != $0.bytes(of: counted) }
  }
}
