extension Ledger {
  /// The entries of a range of positions, both ends included, segment by segment.
  static let entriesOfRange = """
    SELECT substr(entries,
      (CASE WHEN firstPosition < ?1 THEN ?1 - firstPosition ELSE 0 END) * 64 + 1,
      ((CASE WHEN firstPosition + entryCount - 1 > ?2 THEN ?2 ELSE firstPosition + entryCount - 1 END)
        - (CASE WHEN firstPosition < ?1 THEN ?1 ELSE firstPosition END) + 1) * 64)
    FROM segment
    WHERE firstPosition >= (SELECT max(firstPosition) FROM segment WHERE firstPosition <= ?1)
      AND firstPosition <= ?2
    ORDER BY firstPosition
    """

  /// The columns of a head.
  static let headColumns = """
    number, batch, size, root, position, receivedAt, chain, previous, signature
    """

  /// The last head.
  static let lastHead = """
    SELECT \(headColumns) FROM treeHead ORDER BY number DESC LIMIT 1
    """

  /// A head by its number.
  static let headOfNumber = "SELECT \(headColumns) FROM treeHead WHERE number = ?"

  /// Every head in its order.
  static let allHeads = "SELECT \(headColumns) FROM treeHead ORDER BY number"

  /// Adds a head.
  static let newHead = """
    INSERT INTO treeHead (\(headColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// What everybody may know of the key.
  static let publicKey = "SELECT publicKey FROM ledgerKey WHERE id = 1"
}
