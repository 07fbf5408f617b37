import GRDB

/// A table whose rows become what they are by entries of the journal; groups, which have no rows, have two names there.
struct ChangeTable: Hashable {
  /// Its name.
  let name: String
  /// The kind of the entries that speak of it.
  let kind: EntryKind
  /// Whether SQLite tells which of its rows were touched; it does not where the key is a text.
  let isWatched: Bool

  private init(_ name: String, _ kind: EntryKind = .registry, isWatched: Bool = true) {
    self.name = name
    self.kind = kind
    self.isWatched = isWatched
  }

  /// Class groups as rows: few that changed or are new, and every one of a ledger that had a table of them.
  static let groupRows = ChangeTable("classGroup", isWatched: false)

  /// Class groups as columns: many that are new, the first registry above all.
  static let groupColumns = ChangeTable("groupColumns", isWatched: false)

  /// All that are tables; those that others refer to come first.
  ///
  /// The first column of each is its key.
  static let all = [
    ChangeTable("region"), ChangeTable("district"), ChangeTable("institution"),
    ChangeTable("closure"), ChangeTable("succession"),
    ChangeTable("staffMember", isWatched: false), ChangeTable("lesson", .programme),
    ChangeTable("programmeFile", .programme),
  ]

  /// What a body calls so; nil when there is nothing of that name.
  static func named(_ name: String) -> ChangeTable? {
    (all + [groupRows, groupColumns]).first { $0.name == name }
  }

  /// The names of its columns; the key first.
  func columns(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
  }

  /// All rows in the order of their keys.
  func allRows(_ columns: [String]) -> String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(name) ORDER BY \(columns[0])"
  }

  /// One row by its key.
  func rowOfKey(_ columns: [String]) -> String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE \(columns[0]) = ?"
  }

  /// Puts a row in, in place of the one that had its key.
  func newRow(_ columns: [String]) -> String {
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return "INSERT OR REPLACE INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(places))"
  }
}
