import GRDB

extension KeyPages {
  /// How many keys lead nowhere, and how many of so many entries no key leads to.
  ///
  /// The index should lead to `count` of the journal's `positions`, each time to an entry that has the key.
  func faults(
    count: Int, positions: Int, _ db: Database, isRight: (Key, Int) -> Bool,
    isVisible: (Int) -> Bool
  ) throws -> Int {
    var faults = 0
    var isSeen = [Bool](repeating: false, count: positions + 1)
    var found = 0
    let rows = try RawStatement(db, allPages)
    while try rows.next() {
      let keys = Self.unpack(rows.bytes(3))
      let isSorted = zip(keys, keys.dropFirst()).allSatisfy { $0.key < $1.key }
      // A page is known when its batch is finished, and so must be every entry that it leads to.
      if let first = keys.first, isVisible(first.place) != (rows.integer(4) == 1) { faults += 1 }
      if !isSorted || keys.count != rows.integer(2) || keys.first?.key.bytes != Array(rows.bytes(0))
        || keys.last?.key.bytes != Array(rows.bytes(1))
      {
        faults += 1
      }
      for entry in keys {
        if isRight(entry.key, entry.place), !isSeen[entry.place] {
          isSeen[entry.place] = true
          found += 1
        } else {
          faults += 1
        }
      }
    }
    return faults + max(0, count - found)
  }
}
