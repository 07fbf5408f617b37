import GRDB

extension Ledger {
  /// The entries that numbers know as of a position, with their places.
  static let placedVisibleEntries = """
    SELECT firstPosition, entries FROM segment JOIN batch ON batch.id = segment.batch
    WHERE batch.finishedPosition <= ? ORDER BY firstPosition
    """

  /// Gives each session that stands as of a position to the closure, once; further entries that speak of none go to
  /// another.
  func forEachStanding(
    asOf position: Int, _ db: Database, others: (PlacedEntry) -> Void = { _ in },
    _ body: (PlacedEntry) -> Void
  ) throws {
    let states =
      position == .max ? try StateTable.all(db) : try derivedStates(through: position, db)
    let rows = try RawStatement(db, Self.placedVisibleEntries)
    rows.bind(position, at: 1)
    while try rows.next() {
      var place = rows.integer(0)
      rows.bytes(1).forEachEntry { entry in
        defer { place += 1 }
        guard entry.kind.isOfSession else {
          return others(PlacedEntry(position: place, entry: entry))
        }
        guard entry.kind == .report, !entry.flags.contains(.evidence),
          states.isEmpty || states[SessionKey(entry).value] == nil
        else { return }
        body(PlacedEntry(position: place, entry: entry))
      }
    }
    for key in states.keys.sorted() {
      if let standing = states[key]?.standing { body(standing) }
    }
  }
}
