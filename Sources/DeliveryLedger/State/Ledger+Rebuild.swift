import GRDB

extension Ledger {
  /// Derives everything that can be derived from the journal anew: further statements, states, tallies.
  package func rebuild() throws {
    try write { try rebuild($0) }
  }

  func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM laterEntry; DELETE FROM sessionState")
    let insert = try RawStatement(db, Self.newLaterEntry)
    let rows = try RawStatement(db, Self.entriesOfLivingBatches)
    while try rows.next() {
      let first = rows.integer(0)
      var place = 0
      try rows.bytes(2).forEachEntry { entry in
        defer { place += 1 }
        guard entry.kind.isOfSession, entry.kind != .report || entry.flags.contains(.evidence)
        else { return }
        try SessionKey(entry).bytes.withUnsafeBytes { key in
          try entry.withBytes { bytes in
            insert.bind(bytes: key, at: 1)
            insert.bind(first + place, at: 2)
            insert.bind(rows.integer(1), at: 3)
            insert.bind(bytes: bytes, at: 4)
            try insert.run()
          }
        }
      }
    }
    let table = try StateTable(db)
    for (key, state) in try derivedStates(through: .max, db) {
      try table.store(state, of: SessionKey(value: key), first: nil)
    }
    try rebuildTallies(db)
  }
}
