import DeliveryStatistics
import GRDB

/// The tallies as they are stored: 256 groups a page, seven columns of 32-bit numbers one after the other.
enum TallyPages {
  /// Groups of a page: 7 KB, so that one report rewrites little.
  static let groups = 256
  /// The columns in the order of their numbers within a page.
  static let columns: [any WritableKeyPath<TallyTable, [UInt32]> & Sendable] = [
    \.heldCells, \.notHeldCells, \.heldSessions, \.notHeldReports, \.countedSessions, \.present,
    \.enrolled,
  ]

  /// One page.
  static let page = "SELECT bytes FROM tallyPage WHERE page = ?"

  /// Sets a page.
  static let newPage = """
    INSERT INTO tallyPage (page, bytes) VALUES (?, ?)
    ON CONFLICT (page) DO UPDATE SET bytes = excluded.bytes
    """

  /// The stored tallies of so many groups; groups without a page reported nothing.
  static func read(count: Int, _ db: Database) throws -> TallyTable {
    let pages = (count + groups - 1) / groups
    var table = TallyTable(count: pages * groups)
    let rows = try RawStatement(db, "SELECT page, bytes FROM tallyPage WHERE page < ?")
    rows.bind(pages, at: 1)
    while try rows.next() {
      let start = rows.integer(0) * groups
      let bytes = rows.bytes(1)
      guard bytes.count == columns.count * groups * 4 else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a page of tallies is cut off")
      }
      for (number, column) in columns.enumerated() {
        let source = UnsafeRawBufferPointer(
          rebasing: bytes[(number * groups * 4)..<((number + 1) * groups * 4)])
        table[keyPath: column].withUnsafeMutableBytes { target in
          UnsafeMutableRawBufferPointer(
            rebasing: target[(start * 4)..<((start + groups) * 4)]
          ).copyMemory(from: source)
        }
      }
    }
    for column in columns { table[keyPath: column].removeLast(pages * groups - count) }
    return table
  }

  /// How many pages are of no group at all.
  static func strayPages(count: Int, _ db: Database) throws -> Int {
    let pages = (count + groups - 1) / groups
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM tallyPage WHERE page >= ?", arguments: [pages]) ?? 0
  }

  /// Adds a delta to the stored pages; pages that it does not touch are neither read nor written.
  static func add(_ delta: TallyDelta, _ db: Database) throws {
    let find = try RawStatement(db, page)
    let insert = try RawStatement(db, newPage)
    let empty = [UInt8](repeating: 0, count: columns.count * groups * 4)
    for page in delta.isTouched.indices where delta.isTouched[page] {
      find.bind(page, at: 1)
      var bytes = try find.next() ? Array(find.bytes(0)) : empty
      find.reset()
      guard bytes.count == empty.count else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a page of tallies is cut off")
      }
      add(delta.table, page: page, to: &bytes)
      insert.bind(page, at: 1)
      try bytes.withUnsafeBytes { content in
        insert.bind(bytes: content, at: 2)
        try insert.run()
      }
    }
  }

  /// Cells are masks and join; the other columns are counts and add.
  private static func add(_ table: TallyTable, page: Int, to bytes: inout [UInt8]) {
    let start = page * groups
    let count = min(groups, table.count - start)
    bytes.withUnsafeMutableBytes { bytes in
      for (number, column) in columns.enumerated() {
        table[keyPath: column].withUnsafeBufferPointer { source in
          for group in 0..<count {
            let offset = (number * groups + group) * 4
            let old = bytes.load(fromByteOffset: offset, as: UInt32.self)
            let more = source[start + group]
            bytes.storeBytes(
              of: number < 2 ? old | more : old &+ more, toByteOffset: offset, as: UInt32.self)
          }
        }
      }
    }
  }

  /// Puts the cells of some groups in place of those that are stored; their counts stay.
  static func setCells(of groups: Set<Int>, from table: TallyTable, _ db: Database) throws {
    var stored = try read(count: table.count, db)
    var isTouched = [Bool](repeating: false, count: (table.count + Self.groups - 1) / Self.groups)
    for group in groups {
      stored.heldCells[group] = table.heldCells[group]
      stored.notHeldCells[group] = table.notHeldCells[group]
      isTouched[group / Self.groups] = true
    }
    try write(stored, where: isTouched, db)
  }

  /// Writes all pages anew.
  static func replace(with table: TallyTable, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM tallyPage")
    try write(table, where: nil, db)
  }

  private static func write(_ table: TallyTable, where isWanted: [Bool]?, _ db: Database) throws {
    let insert = try RawStatement(
      db, newPage)
    var bytes = [UInt8](repeating: 0, count: columns.count * groups * 4)
    for page in 0..<(table.count + groups - 1) / groups where isWanted?[page] ?? true {
      let start = page * groups
      let count = min(groups, table.count - start)
      for (number, column) in columns.enumerated() {
        table[keyPath: column].withUnsafeBytes { source in
          bytes.withUnsafeMutableBytes { target in
            UnsafeMutableRawBufferPointer(
              rebasing: target[(number * groups * 4)..<(number * groups * 4 + count * 4)]
            ).copyMemory(
              from: UnsafeRawBufferPointer(rebasing: source[(start * 4)..<((start + count) * 4)]))
          }
        }
      }
      insert.bind(page, at: 1)
      try bytes.withUnsafeBytes { content in
        insert.bind(bytes: content, at: 2)
        try insert.run()
      }
    }
  }
}
