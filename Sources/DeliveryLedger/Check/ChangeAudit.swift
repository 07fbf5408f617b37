import EducationRegistry
import GRDB

/// Holds the recorded changes against the entries that vouch for them, and registry and programme against the changes.
struct ChangeAudit {
  /// How many faults the changes and each table have.
  private(set) var faults: [String: Int] = [:]

  /// Looks over a ledger whose journal has those entries of changes, by position.
  init(
    _ entries: [Int: (entry: EntryRecord, batch: Int)], of ledger: Ledger, _ db: Database
  ) throws {
    var recorded = RecordedRows()
    var groups = GroupReplay()
    var found = 0
    var broken = 0
    let changes = try RawStatement(db, Ledger.allChanges)
    while try changes.next() {
      let body = changes.bytes(3)
      let said = entries[changes.integer(0)]
      if let said, said.batch == changes.integer(1), said.entry.kind.rawValue == changes.integer(2),
        said.entry == ChangeBody.entry(of: body, kind: said.entry.kind)
      {
        found += 1
      } else {
        broken += 1
      }
      // What an entry does not vouch for may not even be readable.
      do {
        try recorded.add(Array(body))
        for section in try ChangeReader.sections(body) { try groups.take(section, in: body) }
      } catch {
        broken += 1
      }
    }
    faults["change"] = broken + max(0, entries.count - found)
    // A ledger from before there were changes has none until its key is there.
    guard found + broken > 0 || !entries.isEmpty else { return }
    for table in ChangeTable.all {
      var differing = 0
      let missing = try recorded.compare(table, columns: try table.columns(db), db) { _ in
        differing += 1
      }
      faults[table.name] = differing + missing
    }
    let stored = try ledger.groups(db)
    faults["groupCode"] = stored.code == groups.table.code ? 0 : 1
    faults["populationColumn"] = stored.hasSameRows(as: groups.table) ? 0 : 1
  }
}
