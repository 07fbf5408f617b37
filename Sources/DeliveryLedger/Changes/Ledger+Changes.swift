import Chronology
import GRDB

extension Ledger {
  /// Adds what was made of registry and programme to the journal, in the transaction that made it.
  ///
  /// One entry for the registry and one for the programme, where rows of theirs were touched, in a batch of their own;
  /// the rows lie beside them. Nothing touched, nothing added.
  ///
  /// - Parameters:
  ///   - watch: Has seen the rows that were touched.
  ///   - groups: The class groups that are new or differ.
  ///   - now: When it is received.
  ///   - db: The transaction.
  /// - Throws: A ``LedgerError``, or SQLite's refusal.
  func recordChanges(
    seenBy watch: ChangeWatch, groups: GroupChanges, now: Instant, _ db: Database
  ) throws {
    try recordChanges(of: [.registry, .programme], groups, now: now, db) { table, columns, body in
      if table.isWatched {
        try Self.encode(watch.keys(of: table), of: table, columns, into: &body, db)
      } else {
        let recorded = try RecordedRows(db, of: [table])
        try Self.encode(differingFrom: recorded, of: table, columns, into: &body, db)
      }
    }
  }

  /// The same where nothing but the programme can have been touched.
  func recordProgramme(seenBy watch: ChangeWatch, now: Instant, _ db: Database) throws {
    try recordChanges(of: [.programme], now: now, db) { table, columns, body in
      try Self.encode(watch.keys(of: table), of: table, columns, into: &body, db)
    }
  }

  /// Adds whatever the recorded changes do not say: all of a ledger from before there were changes.
  func recordDifferences(now: Instant, _ db: Database) throws {
    let recorded = try RecordedRows(db)
    let groups = GroupChanges(from: try GroupReplay(db).table, to: try groups(db))
    try recordChanges(of: [.registry, .programme], groups, now: now, db) { table, columns, body in
      try Self.encode(differingFrom: recorded, of: table, columns, into: &body, db)
    }
  }

  private func recordChanges(
    of kinds: [EntryKind], _ groups: GroupChanges? = nil, now: Instant, _ db: Database,
    _ encode: (ChangeTable, [String], inout ChangeBody) throws -> Void
  ) throws {
    var changes: [(kind: EntryKind, body: [UInt8])] = []
    for kind in kinds {
      var body = ChangeBody()
      for table in ChangeTable.all where table.kind == kind {
        try encode(table, try table.columns(db), &body)
      }
      if kind == .registry { groups?.write(to: &body) }
      if !body.bytes.isEmpty { changes.append((kind, body.bytes)) }
    }
    guard !changes.isEmpty else { return }
    let entries = changes.map { change in
      change.body.withUnsafeBytes { ChangeBody.entry(of: $0, kind: change.kind) }
    }
    let source = changes[0].kind == .programme ? "programme" : "registry"
    let first = try appendPlain(entries, source: source, now: now, db)
    try insert(changes, at: first, db)
  }

  private func insert(
    _ changes: [(kind: EntryKind, body: [UInt8])], at first: Int, _ db: Database
  ) throws {
    let batch = try RawStatement(db, Self.batchOfPosition)
    batch.bind(first, at: 1)
    let insert = try RawStatement(db, Self.newChange)
    let number = try batch.value() ?? 0
    for (place, change) in changes.enumerated() {
      insert.bind(first + place, at: 1)
      insert.bind(number, at: 2)
      insert.bind(Int(change.kind.rawValue), at: 3)
      try change.body.withUnsafeBytes { body in
        insert.bind(bytes: body, at: 4)
        try insert.run()
      }
    }
  }

  /// Rows by their keys; all of them in one go where all were touched, as by the first import.
  private static func encode(
    _ keys: [Int64], of table: ChangeTable, _ columns: [String], into body: inout ChangeBody,
    _ db: Database
  ) throws {
    guard !keys.isEmpty else { return }
    var rows: [UInt8] = []
    var count = 0
    if keys.count == (try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.name)")) {
      let all = try RawStatement(db, table.allRows(columns))
      while try all.next() {
        all.append(columns: columns.count, to: &rows)
        count += 1
      }
    } else {
      let find = try RawStatement(db, table.rowOfKey(columns))
      for key in keys {
        find.bind(Int(key), at: 1)
        guard try find.next() else { continue }
        find.append(columns: columns.count, to: &rows)
        count += 1
        find.reset()
      }
    }
    body.begin(table, columns: columns, rows: count)
    body.add(row: rows)
  }

  private static func encode(
    differingFrom recorded: RecordedRows, of table: ChangeTable, _ columns: [String],
    into body: inout ChangeBody, _ db: Database
  ) throws {
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name))") ?? false
    else { return }
    var rows: [UInt8] = []
    var count = 0
    _ = try recorded.compare(table, columns: columns, db) { row in
      rows += row
      count += 1
    }
    guard count > 0 else { return }
    body.begin(table, columns: columns, rows: count)
    body.add(row: rows)
  }
}
