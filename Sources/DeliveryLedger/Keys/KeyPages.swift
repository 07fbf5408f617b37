import DeliveryModel
import GRDB

/// An index of the journal as sorted runs, packed into pages: keys with the positions of their entries.
///
/// A B-tree of 1.4 M random ids costs 1 µs a row and is rewritten as a whole by every chunk (measured: 0.25 s of a
/// chunk's 0.6 s); a run costs its own bytes, and a merge with the runs before it 0.02 s.
struct KeyPages<Key: PackedKey> {
  /// How many keys a page has at most.
  static var limit: Int { 4096 }
  /// Bytes of a key and its position.
  static var stride: Int { Key.size + 8 }

  /// The table that holds the pages.
  let table: String

  /// Which of some sorted keys are in the index; equal keys after the first are taken to be known by the first.
  func known(_ keys: [KeyedPlace<Key>], _ db: Database) throws -> [Bool] {
    var known = [Bool](repeating: false, count: keys.count)
    for place in keys.indices.dropFirst() where keys[place].key == keys[place - 1].key {
      known[place] = true
    }
    guard let first = keys.first, let last = keys.last else { return known }
    let rows = try RawStatement(
      db, "SELECT entries FROM \(table) WHERE lastKey >= ? AND firstKey <= ?")
    let bounds = (first.key.bytes, last.key.bytes)
    try bounds.0.withUnsafeBytes { low in
      try bounds.1.withUnsafeBytes { high in
        rows.bind(bytes: low, at: 1)
        rows.bind(bytes: high, at: 2)
        while try rows.next() { Self.mark(keys, in: rows.bytes(0), &known) }
      }
    }
    return known
  }

  /// Marks the keys that a page has: a merge of two sorted runs, entered by halving.
  private static func mark(
    _ keys: [KeyedPlace<Key>], in page: UnsafeRawBufferPointer, _ known: inout [Bool]
  ) {
    guard let base = page.baseAddress, page.count >= stride else { return }
    var address = base
    let end = base + page.count
    var place = lowerBound(of: Key(at: base), in: keys)
    while place < keys.count, address < end {
      let key = Key(at: address)
      if key < keys[place].key {
        address += stride
      } else {
        if key == keys[place].key { known[place] = true }
        place += 1
      }
    }
  }

  private static func lowerBound(of key: Key, in keys: [KeyedPlace<Key>]) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds a run of new keys, sorted, with the positions of their entries; one row goes into the last page that has room.
  func add(_ run: [KeyedPlace<Key>], _ db: Database) throws {
    if run.count <= 64, let open = try openPage(room: run.count, db) {
      let merged = (Self.unpack(open.entries) + run).sorted()
      try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [open.id])
      try write(merged[...], db)
    } else {
      var rest = run[...]
      while !rest.isEmpty {
        try write(rest.prefix(Self.limit), db)
        rest = rest.dropFirst(Self.limit)
      }
    }
  }

  /// The position of a key's entry, or nil.
  func position(of key: Key, _ db: Database) throws -> Int? {
    let rows = try RawStatement(
      db, "SELECT entries FROM \(table) WHERE firstKey <= ? AND lastKey >= ?")
    return try key.bytes.withUnsafeBytes { bytes in
      rows.bind(bytes: bytes, at: 1)
      rows.bind(bytes: bytes, at: 2)
      while try rows.next() {
        let page = Self.unpack(Array(rows.bytes(0)))
        let place = Self.lowerBound(of: key, in: page)
        if place < page.count, page[place].key == key { return page[place].place }
      }
      return nil
    }
  }

  /// Gives every key of a range, both ends included, to the closure, page by page.
  func forEach(
    from low: Key, through high: Key, _ db: Database, _ body: (Key, Int) throws -> Void
  ) throws {
    let rows = try RawStatement(
      db, "SELECT entries FROM \(table) WHERE lastKey >= ? AND firstKey <= ?")
    try low.bytes.withUnsafeBytes { first in
      try high.bytes.withUnsafeBytes { last in
        rows.bind(bytes: first, at: 1)
        rows.bind(bytes: last, at: 2)
        while try rows.next() {
          let page = rows.bytes(0)
          guard let base = page.baseAddress else { continue }
          for offset in Swift.stride(from: 0, to: page.count, by: Self.stride) {
            let key = Key(at: base + offset)
            if low <= key, key <= high {
              try body(key, Self.position(at: base + offset + Key.size))
            }
          }
        }
      }
    }
  }

  /// How many keys there are.
  func count(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT coalesce(sum(entryCount), 0) FROM \(table)") ?? 0
  }

  private func openPage(
    room: Int, _ db: Database
  ) throws -> (id: Int, entries: [UInt8])? {
    let rows = try RawStatement(
      db, "SELECT id, entries, entryCount FROM \(table) ORDER BY id DESC LIMIT 1")
    guard try rows.next(), rows.integer(2) + room <= 1024 else { return nil }
    return (rows.integer(0), Array(rows.bytes(1)))
  }

  private func write(_ run: ArraySlice<KeyedPlace<Key>>, _ db: Database) throws {
    guard let first = run.first, let last = run.last else { return }
    let insert = try RawStatement(
      db,
      "INSERT INTO \(table) (firstKey, lastKey, entryCount, entries) VALUES (?, ?, ?, ?)")
    let bytes = Self.pack(run)
    try first.key.bytes.withUnsafeBytes { low in
      try last.key.bytes.withUnsafeBytes { high in
        try bytes.withUnsafeBytes { entries in
          insert.bind(bytes: low, at: 1)
          insert.bind(bytes: high, at: 2)
          insert.bind(run.count, at: 3)
          insert.bind(bytes: entries, at: 4)
          try insert.run()
        }
      }
    }
  }

  private static func pack(_ run: ArraySlice<KeyedPlace<Key>>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: run.count * stride) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      var address = UnsafeMutableRawPointer(base)
      for entry in run {
        entry.key.store(to: address)
        (address + Key.size).storeBytes(of: Int64(entry.place).littleEndian, as: Int64.self)
        address += stride
      }
      count = run.count * stride
    }
  }

  private static func unpack(_ bytes: [UInt8]) -> [KeyedPlace<Key>] {
    bytes.withUnsafeBytes { page in
      guard let base = page.baseAddress else { return [] }
      return Swift.stride(from: 0, to: page.count, by: stride).map { offset in
        KeyedPlace(key: Key(at: base + offset), place: position(at: base + offset + Key.size))
      }
    }
  }

  private static func position(at address: UnsafeRawPointer) -> Int {
    Int(Int64(littleEndian: address.loadUnaligned(as: Int64.self)))
  }
}

extension Ledger {
  /// The index of reports by their ids.
  static let reportPages = KeyPages<ReportID>(table: "reportPage")
  /// The index of sessions by day, group and lesson; evidence is not in it.
  static let sessionPages = KeyPages<SessionKey>(table: "sessionPage")
}
