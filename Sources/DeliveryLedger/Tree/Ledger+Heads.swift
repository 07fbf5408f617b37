import Chronology
import GRDB

extension Ledger {
  /// The last head; nil before anything counts.
  package func lastHead() throws -> TreeHead? {
    try read { try TreeHead.last($0) }
  }

  /// A head by its number.
  package func head(number: Int) throws -> TreeHead? {
    try read { try TreeHead.fetch(number: number, $0) }
  }

  /// The public half of the ledger's key, 32 bytes.
  package func publicKey() throws -> [UInt8] {
    try read { try publicKey($0) }
  }

  /// What proves that the journal under a later head begins with the whole journal under an earlier one.
  package func consistency(from old: TreeHead, to new: TreeHead) throws -> [TreeHash] {
    try read { try TreeReader($0).consistency(from: old.size, to: new.size) }
  }

  /// Whether the journal under a head goes on from the journal under an earlier one.
  package func extends(_ old: TreeHead, to new: TreeHead) throws -> Bool {
    guard old.size <= new.size else { return false }
    return TreeProof.extends(
      from: (old.size, old.root), to: (new.size, new.root),
      path: try consistency(from: old, to: new))
  }

  func publicKey(_ db: Database) throws -> [UInt8] {
    let rows = try RawStatement(db, Self.publicKey)
    return try rows.next() ? Array(rows.bytes(0)) : []
  }

  /// The key, if it is this ledger's.
  func signingKey(_ db: Database) throws -> LedgerKey {
    let key = try keySource.load()
    guard key.publicKey == (try publicKey(db)) else {
      guard case .file(let path) = keySource else { return key }
      throw LedgerError.keyForeign(path: path)
    }
    return key
  }

  /// Signs what the journal has become, in the transaction that finishes a batch.
  func signHead(batch: Int, position: Int, now: Instant, _ db: Database) throws {
    let last = try TreeHead.last(db)
    let edge = try TreePages.edge(db)
    let end = try JournalEnd(db)
    var head = TreeHead(
      number: (last?.number ?? 0) + 1, batch: batch, size: edge.size, root: edge.root,
      position: position, receivedAt: now, chain: TreeHash(end.digest) ?? .empty,
      previous: last?.digest ?? TreeHead.none)
    guard edge.size == end.position - 1 else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the tree is not the journal's")
    }
    head.signature = try signingKey(db).sign(head.statement)
    try head.insert(db)
  }

  /// Brings the tree up to the journal's end: once, in a ledger from before there was a tree.
  func growTree(_ db: Database) throws {
    var edge = try TreePages.edge(db)
    let size = edge.size
    guard size == 0, try JournalEnd(db).position > 1, try TreeHead.last(db) == nil else { return }
    let rows = try RawStatement(db, "SELECT entries FROM segment ORDER BY firstPosition")
    while try rows.next() { edge.append(entries: rows.bytes(0)) }
    try TreePages.store(edge, since: size, db)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, finishedPosition, finishedAt FROM batch WHERE finishedAt IS NOT NULL
        ORDER BY finishedPosition DESC, id DESC LIMIT 1
        """)
    guard let row else { return }
    try signHead(
      batch: row[0], position: row[1], now: Instant(milliseconds: row[2]), db)
  }
}
