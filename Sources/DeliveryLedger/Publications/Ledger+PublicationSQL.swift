extension Ledger {
  /// The publication made last.
  static let lastPublicationName = "SELECT name FROM publication ORDER BY id DESC LIMIT 1"

  /// Those made before one, and that one.
  static let publicationNames = """
    SELECT name FROM publication
    WHERE id <= (SELECT id FROM publication WHERE name = ?) ORDER BY id
    """

  /// One of a name, with the name of the one before.
  static let publicationRow = """
    SELECT publication.id, publication.firstDay, publication.lastDay, publication.position,
      earlier.name
    FROM publication LEFT JOIN publication AS earlier ON earlier.id = publication.previous
    WHERE publication.name = ?
    """

  /// A new one; the one before by its name.
  static let newPublication = """
    INSERT INTO publication (name, firstDay, lastDay, position, previous, digest, publishedAt)
    VALUES (?, ?, ?, ?, (SELECT id FROM publication WHERE name = ?), ?, ?)
    """

  /// A cell of one.
  static let newPublishedCell = "INSERT INTO publishedCell VALUES (?, ?, ?, ?, ?, ?, ?, ?)"

  /// A number about people in one.
  static let newProtectedNumber = "INSERT INTO protectedNumber VALUES (?, ?, ?, ?, ?, ?, ?)"

  /// What one said.
  static let publishedCells = """
    SELECT tableName, rowCode, columnCode, measure, state, amount, outOf FROM publishedCell
    WHERE publication = ? ORDER BY tableName, rowCode, columnCode, measure
    """

  /// Its numbers about people.
  static let protectedNumbers = """
    SELECT number, amount, threshold, zeros, growth, isWithheld FROM protectedNumber
    WHERE publication = ? ORDER BY number
    """
}
