import GRDB

extension Ledger {
  /// Settles the sessions of which a batch says more than the first thing, in the transaction that finishes it.
  ///
  /// The tally holds the first reports of the batch already; it follows where something else stands.
  func settleSessions(of batch: Int, tally: inout TallyDelta, _ db: Database) throws {
    let table = try StateTable(db)
    let keys = try contestedKeys(of: batch, db)
    let firsts = try firstReports(of: keys, batch: batch, db)
    for key in keys {
      let first = firsts[key.value]
      let later = try table.laterEntries(of: key, batch: batch)
      let state = SessionRules.state(of: (first.map { [$0] } ?? []) + later)
      let stored = try table.state(of: key)
      // Corrections that waited for their report counted nothing; the report itself is in the tally.
      let before = stored.map { $0.isOrphan ? first : $0.standing } ?? first
      tally.replace(before?.entry, with: state.standing?.entry)
      if stored != state { try table.store(state, of: key, first: first) }
    }
  }

  /// The keys that a batch speaks of again, and those whose corrections waited for its reports.
  private func contestedKeys(of batch: Int, _ db: Database) throws -> [SessionKey] {
    let rows = try RawStatement(db, Self.sessionsOfLaterEntries)
    rows.bind(batch, at: 1)
    var keys: Set<UInt64> = []
    while try rows.next() {
      if let base = rows.bytes(0).baseAddress { keys.insert(SessionKey(at: base).value) }
    }
    let orphans = try RawStatement(db, Self.orphans)
    while try orphans.next() {
      if let base = orphans.bytes(0).baseAddress { keys.insert(SessionKey(at: base).value) }
    }
    return keys.sorted().map(SessionKey.init(value:))
  }

  /// The first report of each session, of finished batches and of one more.
  func firstReports(
    of keys: [SessionKey], batch: Int?, _ db: Database
  ) throws -> [UInt64: PlacedEntry] {
    let sought = keys.enumerated().map { KeyedPlace(key: $0.element, place: $0.offset) }
    let places = try Self.sessionPages.positions(of: sought, batch: batch, db)
    let entries = try entries(at: places.compactMap { $0 }.sorted(), db)
    var found: [UInt64: PlacedEntry] = [:]
    for (key, position) in zip(keys, places) {
      guard let position, let entry = entries[position] else { continue }
      found[key.value] = PlacedEntry(position: position, entry: entry)
    }
    return found
  }

  /// The entries at some positions, in ascending order: each segment is read once.
  func entries(at positions: [Int], _ db: Database) throws -> [Int: EntryRecord] {
    var found: [Int: EntryRecord] = [:]
    found.reserveCapacity(positions.count)
    let rows = try RawStatement(db, Self.segmentOfPosition)
    var rest = positions[...]
    while let position = rest.first {
      rows.bind(position, at: 1)
      guard try rows.next(), let base = rows.bytes(2).baseAddress else {
        rest.removeFirst()
        continue
      }
      let first = rows.integer(0)
      let end = first + min(rows.integer(1), rows.bytes(2).count / EntryRecord.size)
      while let position = rest.first, position < end {
        found[position] = EntryRecord(at: base + (position - first) * EntryRecord.size)
        rest.removeFirst()
      }
      rows.reset()
      if rest.first == position { rest.removeFirst() }
    }
    return found
  }

  /// Every state that is not the first report alone, derived anew from the journal as of a position.
  func derivedStates(through position: Int, _ db: Database) throws -> [UInt64: SessionState] {
    var later: [UInt64: [PlacedEntry]] = [:]
    let rows = try RawStatement(db, Self.contestedSessions)
    rows.bind(position, at: 1)
    while try rows.next() {
      guard let key = rows.bytes(0).baseAddress.map(SessionKey.init(at:)),
        let base = rows.bytes(2).baseAddress
      else { continue }
      later[key.value, default: []].append(
        PlacedEntry(position: rows.integer(1), entry: EntryRecord(at: base)))
    }
    let keys = later.keys.sorted().map(SessionKey.init(value:))
    let firsts = try firstReports(of: keys, batch: nil, db)
    var states: [UInt64: SessionState] = [:]
    for key in keys {
      // A first report that came after the position was none then.
      let first = try firsts[key.value].flatMap {
        try isVisible($0.position, through: position, db) ? $0 : nil
      }
      let state = SessionRules.state(of: (first.map { [$0] } ?? []) + (later[key.value] ?? []))
      if first == nil || state != SessionState(standing: first) { states[key.value] = state }
    }
    return states
  }

  private func isVisible(_ place: Int, through position: Int, _ db: Database) throws -> Bool {
    guard position < .max else { return true }
    let rows = try RawStatement(db, Self.visibilityOfPosition)
    rows.bind(place, at: 1)
    return try rows.value().map { $0 <= position } ?? false
  }
}
