import DeliveryModel
import GRDB

/// An index of the journal as sorted runs, packed into pages: keys with the positions of their entries.
///
/// A B-tree of 1.4 M random ids costs 1 µs a row and is rewritten as a whole by every chunk (measured: 0.25 s of a
/// chunk's 0.6 s); a run costs its own bytes, and a merge with the runs before it 0.02 s.
/// A page is known to its own batch at once, to everybody else when that batch is finished.
struct KeyPages<Key: PackedKey> {
  /// How many keys a page has at most.
  static var limit: Int { 1024 }
  /// Bytes of a key and its position.
  static var stride: Int { Key.size + 8 }

  /// The table that holds the pages.
  let table: String

  /// Which of some sorted keys are in the index; equal keys after the first are taken to be known by the first.
  ///
  /// Pages of an unfinished batch count only for that batch itself. Where it is known what can be in the index at all,
  /// only such keys are looked for, one by one; else all in one go over the pages between the first and the last.
  func known(
    _ keys: [KeyedPlace<Key>], batch: Int?, mayHold: ((Key) -> Bool)? = nil, _ db: Database
  ) throws -> [Bool] {
    var known = [Bool](repeating: false, count: keys.count)
    for place in keys.indices.dropFirst() where keys[place].key == keys[place - 1].key {
      known[place] = true
    }
    guard let first = keys.first, let last = keys.last else { return known }
    if let mayHold {
      for place in keys.indices where mayHold(keys[place].key) {
        let key = keys[place]
        try forEachPage(from: key.key, through: key.key, batch: batch, db) { page in
          Self.match([key], with: page) { _, _ in known[place] = true }
        }
      }
      return known
    }
    try forEachPage(from: first.key, through: last.key, batch: batch, db) { page in
      Self.mark(keys, in: page, &known)
    }
    return known
  }

  /// Where each of some sorted keys leads; nil for those that are not in the index.
  func positions(of keys: [KeyedPlace<Key>], batch: Int?, _ db: Database) throws -> [Int?] {
    var positions = [Int?](repeating: nil, count: keys.count)
    guard let first = keys.first, let last = keys.last else { return positions }
    try forEachPage(from: first.key, through: last.key, batch: batch, db) { page in
      Self.match(keys, with: page) { place, position in
        // Of two pages that both lead to the key, an unfinished batch's and a finished one's, the journal's first.
        positions[place] = min(positions[place] ?? .max, position)
      }
    }
    return positions
  }

  /// Marks the keys that a page has: a merge of two sorted runs, entered by halving.
  private static func mark(
    _ keys: [KeyedPlace<Key>], in page: UnsafeRawBufferPointer, _ known: inout [Bool]
  ) {
    match(keys, with: page) { place, _ in known[place] = true }
  }

  /// Gives the place and position of every key that a page has; a merge of two sorted runs, entered by halving.
  ///
  /// Two runs of random ids leave a branch nothing to predict, so the first eight bytes decide without one: against an
  /// index of 13 M keys, an import's scans went from 3.7 s to 0.9 s.
  @inline(__always)
  private static func match(
    _ keys: [KeyedPlace<Key>], with page: UnsafeRawBufferPointer, _ body: (Int, Int) -> Void
  ) {
    guard let base = page.baseAddress, page.count >= stride else { return }
    var place = lowerBound(of: Key(at: base), in: keys)
    keys.withUnsafeBufferPointer { keys in
      var address = base
      let end = base + page.count
      while place < keys.count, address < end {
        let known = UInt64(bigEndian: address.loadUnaligned(as: UInt64.self))
        let sought = keys[place].key.prefix
        guard known == sought else {
          let isBelow = known < sought
          address += isBelow ? stride : 0
          place += isBelow ? 0 : 1
          continue
        }
        let key = Key(at: address)
        if key.precedes(keys[place].key) {
          address += stride
        } else {
          if !keys[place].key.precedes(key) { body(place, Self.place(at: address)) }
          place += 1
        }
      }
    }
  }

  private static func lowerBound(of key: Key, in keys: [KeyedPlace<Key>]) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].key.precedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds a run of new keys, sorted, with the positions of their entries; a short one goes into the last page.
  ///
  /// When this transaction finishes the batch, its keys may join the page of those that all know.
  func add(
    _ run: [KeyedPlace<Key>], batch: Int, isFinishing: Bool, _ db: Database
  ) throws {
    guard !run.isEmpty else { return }
    if let open = try openPage(for: run.count, batch: batch, isFinishing: isFinishing, db) {
      let merged = (Self.unpack(open.entries) + run).sorted()
      try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [open.id])
      try write(merged[...], batch: batch, db)
    } else {
      var rest = run[...]
      while !rest.isEmpty {
        try write(rest.prefix(Self.limit), batch: batch, db)
        rest = rest.dropFirst(Self.limit)
      }
    }
  }

  /// Gives every key of a range that all know to the closure, both ends included, page by page.
  @inline(__always)
  func forEach(
    from low: Key, through high: Key, _ db: Database, _ body: (Key, Int) throws -> Void
  ) throws {
    try forEachPage(from: low, through: high, batch: nil, db) { page in
      guard var address = page.baseAddress else { return }
      let end = address + page.count
      while address + Self.stride <= end {
        let key = Key(at: address)
        if !key.precedes(low), !high.precedes(key) { try body(key, Self.place(at: address)) }
        address += Self.stride
      }
    }
  }

  /// Takes back what an unfinished batch has added.
  func remove(batch: Int, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM \(table) WHERE batch = ?", arguments: [batch])
  }

  /// Whether any key of an unfinished batch is known from a finished one by now.
  func overlaps(batch: Int, _ db: Database) throws -> Bool {
    let rows = try RawStatement(db, pagesOfBatch)
    rows.bind(batch, at: 1)
    var keys: [KeyedPlace<Key>] = []
    var isMore = true
    while isMore {
      isMore = try rows.next()
      if isMore { keys += Self.unpack(rows.bytes(0)) }
      // As many keys as a chunk has go over the other pages at once: each page is read once a chunk.
      guard !isMore || keys.count >= ImportChunk.rowLimit else { continue }
      // Within a batch no key comes twice, so what is known is known from elsewhere.
      if try known(keys.sorted(), batch: nil, db).contains(true) { return true }
      keys.removeAll(keepingCapacity: true)
    }
    return false
  }

  private func forEachPage(
    from low: Key, through high: Key, batch: Int?, _ db: Database,
    _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let rows = try RawStatement(db, pagesOfRange)
    try low.bytes.withUnsafeBytes { first in
      try high.bytes.withUnsafeBytes { last in
        rows.bind(bytes: first, at: 1)
        rows.bind(bytes: last, at: 2)
        rows.bind(batch ?? 0, at: 3)
        while try rows.next() { try body(rows.bytes(0)) }
      }
    }
  }

  /// The last page, when it has room: it grows by an eighth at least, or stays small, so that little is rewritten.
  private func openPage(
    for count: Int, batch: Int, isFinishing: Bool, _ db: Database
  ) throws -> (id: Int, entries: [UInt8])? {
    let rows = try RawStatement(db, lastPage)
    guard try rows.next() else { return nil }
    let size = rows.integer(1) + count
    let isOwn = rows.integer(2) == batch
    guard isOwn || (isFinishing && rows.integer(3) == 1), size <= Self.limit,
      size <= max(1024, count * 8)
    else { return nil }
    return (rows.integer(0), Array(rows.bytes(4)))
  }

  private func write(
    _ run: ArraySlice<KeyedPlace<Key>>, batch: Int, _ db: Database
  ) throws {
    guard let first = run.first, let last = run.last else { return }
    let insert = try RawStatement(db, newPage)
    let bytes = Self.pack(run)
    try first.key.bytes.withUnsafeBytes { low in
      try last.key.bytes.withUnsafeBytes { high in
        try bytes.withUnsafeBytes { entries in
          insert.bind(bytes: low, at: 1)
          insert.bind(bytes: high, at: 2)
          insert.bind(batch, at: 3)
          insert.bind(run.count, at: 4)
          insert.bind(bytes: entries, at: 5)
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
    bytes.withUnsafeBytes { unpack($0) }
  }

  /// The keys and positions of a page.
  static func unpack(_ page: UnsafeRawBufferPointer) -> [KeyedPlace<Key>] {
    guard let base = page.baseAddress else { return [] }
    return Swift.stride(from: 0, through: page.count - stride, by: stride).map { offset in
      KeyedPlace(key: Key(at: base + offset), place: place(at: base + offset))
    }
  }

  /// The position of the entry whose key stands at an address.
  @inline(__always)
  private static func place(at address: UnsafeRawPointer) -> Int {
    Int(Int64(littleEndian: (address + Key.size).loadUnaligned(as: Int64.self)))
  }
}

extension Ledger {
  /// The index of reports by their ids.
  static let reportPages = KeyPages<ReportID>(table: "reportPage")
  /// The index of sessions by day, group and lesson; evidence is not in it.
  static let sessionPages = KeyPages<SessionKey>(table: "sessionPage")
}
