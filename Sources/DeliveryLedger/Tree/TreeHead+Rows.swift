import Chronology
import GRDB

extension TreeHead {
  /// What the first head refers to.
  static let none = TreeHash([UInt8](repeating: 0, count: TreeHash.size)) ?? .empty

  /// The last head; nil when there is none.
  static func last(_ db: Database) throws -> TreeHead? {
    let rows = try RawStatement(db, Ledger.lastHead)
    return try rows.next() ? TreeHead(row: rows) : nil
  }

  /// A head by its number.
  static func fetch(number: Int, _ db: Database) throws -> TreeHead? {
    let rows = try RawStatement(db, Ledger.headOfNumber)
    rows.bind(number, at: 1)
    return try rows.next() ? TreeHead(row: rows) : nil
  }

  /// Every head in its order.
  static func all(_ db: Database) throws -> [TreeHead] {
    let rows = try RawStatement(db, Ledger.allHeads)
    var heads: [TreeHead] = []
    while try rows.next() { heads.append(TreeHead(row: rows)) }
    return heads
  }

  private init(row: RawStatement) {
    func hash(_ column: Int32) -> TreeHash { TreeHash(Array(row.bytes(column))) ?? .empty }
    self.init(
      number: row.integer(0), batch: row.integer(1), size: row.integer(2), root: hash(3),
      position: row.integer(4), receivedAt: Instant(milliseconds: Int64(row.integer(5))),
      chain: hash(6), previous: hash(7), signature: Array(row.bytes(8)))
  }

  /// Writes it down for ever.
  func insert(_ db: Database) throws {
    let insert = try RawStatement(db, Ledger.newHead)
    insert.bind(number, at: 1)
    insert.bind(batch, at: 2)
    insert.bind(size, at: 3)
    insert.bind(position, at: 5)
    insert.bind(Int(receivedAt.milliseconds), at: 6)
    try root.bytes.withUnsafeBytes { root in
      try chain.bytes.withUnsafeBytes { chain in
        try previous.bytes.withUnsafeBytes { previous in
          try signature.withUnsafeBytes { signature in
            insert.bind(bytes: root, at: 4)
            insert.bind(bytes: chain, at: 7)
            insert.bind(bytes: previous, at: 8)
            insert.bind(bytes: signature, at: 9)
            try insert.run()
          }
        }
      }
    }
  }
}
