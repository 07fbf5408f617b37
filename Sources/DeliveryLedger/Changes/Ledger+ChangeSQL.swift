extension Ledger {
  /// Adds what an entry vouches for.
  static let newChange = "INSERT INTO change (position, batch, kind, body) VALUES (?, ?, ?, ?)"

  /// Whether any change is recorded.
  static let hasChanges = "SELECT EXISTS (SELECT 1 FROM change)"

  /// Every change in its order.
  static let allChanges = "SELECT position, batch, kind, body FROM change ORDER BY position"

  /// Since when the first and the last of the changes are known.
  static let changesKnownBy = """
    SELECT min(finishedPosition), max(finishedPosition)
    FROM change JOIN batch ON batch.id = change.batch
    """

  /// The changes that were known by a position, in their order.
  static let bodiesKnownBy = """
    SELECT body FROM change JOIN batch ON batch.id = change.batch
    WHERE finishedPosition <= ? ORDER BY position
    """

  /// The changes that became known after a position and by another, in their order.
  static let changesBetween = """
    SELECT finishedPosition, finishedAt, body FROM change JOIN batch ON batch.id = change.batch
    WHERE finishedPosition > ? AND finishedPosition <= ? ORDER BY position
    """

  /// The programme's files; one that is gone has no bytes.
  static let allProgrammeFiles = "SELECT name, bytes FROM programmeFile ORDER BY name"

  /// Adds a file of the programme, or puts it in place of the one of its name.
  static let putProgrammeFile = """
    INSERT INTO programmeFile (name, bytes) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes
    """

  /// Whether there is anything that changes speak of.
  static let hasRegistry = """
    SELECT EXISTS (SELECT 1 FROM region) OR EXISTS (SELECT 1 FROM lesson)
    """
}
