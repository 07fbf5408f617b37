import GRDB

/// What the recorded changes made of each table, row by row; a later one stands in place of an earlier.
struct RecordedRows {
  /// What a row is known by: the value of its first column.
  enum Key: Hashable {
    case number(Int64)
    case text([UInt8])
  }

  /// A row within a body.
  private struct Row {
    var body: Int
    var columns: Int
    var bytes: Range<Int>
  }

  private var bodies: [[UInt8]] = []
  private var columns: [[String]] = []
  private var rows: [ChangeTable: [Key: Row]] = [:]

  /// Nothing yet.
  init() {}

  /// All that is recorded in a ledger of some tables.
  init(_ db: Database, of tables: [ChangeTable] = ChangeTable.all) throws {
    let changes = try RawStatement(db, Ledger.allChanges)
    while try changes.next() { try add(Array(changes.bytes(3)), of: tables) }
  }

  /// Takes the next body; one that cannot be read is refused.
  mutating func add(_ body: [UInt8], of tables: [ChangeTable] = ChangeTable.all) throws {
    try body.withUnsafeBytes { bytes in
      for section in try ChangeReader.sections(bytes) where tables.contains(section.table) {
        var known = rows.removeValue(forKey: section.table) ?? [:]
        known.reserveCapacity(known.count + section.rows.count)
        for row in section.rows {
          guard let key = try Self.key(row, in: bytes) else { throw ChangeReader.damage }
          known[key] = Row(body: bodies.count, columns: columns.count, bytes: row)
        }
        rows[section.table] = known
        columns.append(section.columns)
      }
    }
    bodies.append(body)
  }

  private static func key(
    _ row: Range<Int>, in bytes: UnsafeRawBufferPointer
  ) throws -> Key? {
    switch try ChangeReader.values(of: row, count: 1, in: bytes)[0] {
    case .number(let number): .number(number)
    case .text(let range): .text(Array(bytes[range]))
    case .nothing, .bytes: nil
    }
  }

  /// Compares a table with what is recorded of it, and gives each row that is new or differs to the closure, encoded.
  ///
  /// - Returns: How many recorded rows the table lacks.
  func compare(
    _ table: ChangeTable, columns: [String], _ db: Database, _ body: ([UInt8]) -> Void
  ) throws -> Int {
    let known = rows[table] ?? [:]
    var found = 0
    var scratch: [UInt8] = []
    let stored = try RawStatement(db, table.allRows(columns))
    while try stored.next() {
      scratch.removeAll(keepingCapacity: true)
      stored.append(columns: columns.count, to: &scratch)
      let key = try scratch.withUnsafeBytes { try Self.key(0..<$0.count, in: $0) }
      guard let row = key.flatMap({ known[$0] }) else {
        body(scratch)
        continue
      }
      found += 1
      if self.columns[row.columns] != columns || bodies[row.body][row.bytes] != scratch[...] {
        body(scratch)
      }
    }
    return known.count - found
  }
}
