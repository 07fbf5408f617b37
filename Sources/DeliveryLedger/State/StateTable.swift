import GRDB

/// The states that are stored, and what they are derived from.
struct StateTable {
  private let db: Database
  private let find: RawStatement
  private let later: RawStatement

  /// The table within one transaction.
  init(_ db: Database) throws {
    self.db = db
    find = try RawStatement(db, Ledger.stateOfSession)
    later = try RawStatement(db, Ledger.laterEntriesOfSession)
  }

  /// The stored state of a session; nil when its first report stands as it came.
  func state(of key: SessionKey) throws -> SessionState? {
    try key.bytes.withUnsafeBytes { bytes in
      find.bind(bytes: bytes, at: 1)
      guard try find.next() else { return nil }
      defer { find.reset() }
      return Self.state(find)
    }
  }

  /// What is said of a session beyond its first report, by finished batches and one more.
  func laterEntries(of key: SessionKey, batch: Int?) throws -> [PlacedEntry] {
    try key.bytes.withUnsafeBytes { bytes in
      later.bind(bytes: bytes, at: 1)
      later.bind(batch ?? 0, at: 2)
      var found: [PlacedEntry] = []
      while try later.next() {
        guard let base = later.bytes(1).baseAddress else { continue }
        found.append(PlacedEntry(position: later.integer(0), entry: EntryRecord(at: base)))
      }
      return found
    }
  }

  /// Every stored state.
  static func all(_ db: Database) throws -> [UInt64: SessionState] {
    let rows = try RawStatement(db, Ledger.allStates)
    var states: [UInt64: SessionState] = [:]
    while try rows.next() {
      guard let key = rows.bytes(4).baseAddress.map(SessionKey.init(at:)) else { continue }
      states[key.value] = state(rows)
    }
    return states
  }

  private static func state(_ row: RawStatement) -> SessionState {
    let standing =
      row.isNull(0)
      ? nil
      : row.bytes(1).baseAddress.map { base in
        PlacedEntry(position: row.integer(0), entry: EntryRecord(at: base))
      }
    return SessionState(
      standing: standing, isConflict: row.integer(2) == 1, isOrphan: row.integer(3) == 1)
  }

  /// Stores a state, or forgets it where the first report stands as it came.
  func store(_ state: SessionState, of key: SessionKey, first: PlacedEntry?) throws {
    if first != nil, state == SessionState(standing: first) {
      let drop = try RawStatement(db, Ledger.dropState)
      try key.bytes.withUnsafeBytes { bytes in
        drop.bind(bytes: bytes, at: 1)
        try drop.run()
      }
      return
    }
    let insert = try RawStatement(db, Ledger.newState)
    insert.bind(state.isConflict ? 1 : 0, at: 4)
    insert.bind(state.isOrphan ? 1 : 0, at: 5)
    try key.bytes.withUnsafeBytes { bytes in
      insert.bind(bytes: bytes, at: 1)
      guard let standing = state.standing else {
        insert.bindNull(at: 2)
        insert.bindNull(at: 3)
        return try insert.run()
      }
      try standing.entry.withBytes { entry in
        insert.bind(standing.position, at: 2)
        insert.bind(bytes: entry, at: 3)
        try insert.run()
      }
    }
  }
}
