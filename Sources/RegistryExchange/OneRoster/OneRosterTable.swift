import Diagnostics
import Tabular

/// A file of a OneRoster export: the columns that are read; all others are passed over unread.
struct OneRosterTable {
  let name: String
  let needed: [String]
  var optional: [String] = []

  /// The places of the columns in ``RowCheck``: needed first.
  var columns: [String] { needed + optional }

  /// Gives each row to the closure; returns everything that was wrong.
  func read(
    _ archive: OneRosterArchive, _ body: (inout RowCheck, borrowing CSVRow) -> Void
  ) -> [Diagnostic] {
    do throws(TableFault) {
      guard let reader = try archive.open(name) else { return [] }
      let table = RegistryTable(
        name: name, needed: needed.map { $0.lowercased() },
        optional: optional.map { $0.lowercased() })
      let found = table.read(reader, file: archive.place(name).file, body)
      // A standard file has many columns that nobody needs here.
      return found.filter { $0.id != "table.column.unknown" }.map(spelled)
    } catch {
      return [error.diagnostic]
    }
  }

  /// The diagnostic with the standard's own spelling of a column.
  private func spelled(_ diagnostic: Diagnostic) -> Diagnostic {
    var facts = diagnostic.facts
    for key in ["name", "column"] {
      guard let name = facts[key] else { continue }
      facts[key] = columns.first { $0.lowercased() == name } ?? name
    }
    return Diagnostic(
      diagnostic.id, severity: diagnostic.severity, at: diagnostic.place, facts: facts)
  }
}
