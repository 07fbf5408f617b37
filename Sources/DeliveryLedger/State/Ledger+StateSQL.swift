extension Ledger {
  /// Adds an entry beyond the first of its session.
  static let newLaterEntry = """
    INSERT INTO laterEntry (session, position, batch, entry) VALUES (?, ?, ?, ?)
    """

  /// What is said of a session beyond its first report: by finished batches and one more.
  static let laterEntriesOfSession = """
    SELECT position, entry FROM laterEntry AS later
    WHERE session = ?1
      AND (batch = ?2 OR (SELECT finishedAt FROM batch WHERE id = later.batch) IS NOT NULL)
    ORDER BY position
    """

  /// The sessions of which a batch says more than the first thing.
  static let sessionsOfLaterEntries = """
    SELECT DISTINCT session FROM laterEntry WHERE batch = ? ORDER BY session
    """

  /// The sessions of which something is said beyond the first report, as of a position.
  static let contestedSessions = """
    SELECT session, later.position, entry FROM laterEntry AS later
    JOIN batch ON batch.id = later.batch
    WHERE finishedPosition <= ? ORDER BY session, later.position
    """

  /// The sessions whose report has not come yet.
  static let orphans = "SELECT session FROM sessionState WHERE isOrphan = 1 ORDER BY session"

  /// The sessions that a person has to settle.
  static let conflicts = "SELECT session FROM sessionState WHERE isConflict = 1 ORDER BY session"

  /// The state of one session.
  static let stateOfSession = """
    SELECT position, entry, isConflict, isOrphan FROM sessionState WHERE session = ?
    """

  /// Every state that is not the first report alone.
  static let allStates = """
    SELECT position, entry, isConflict, isOrphan, session FROM sessionState ORDER BY session
    """

  /// Sets the state of a session.
  static let newState = """
    INSERT INTO sessionState (session, position, entry, isConflict, isOrphan)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (session) DO UPDATE SET position = excluded.position, entry = excluded.entry,
      isConflict = excluded.isConflict, isOrphan = excluded.isOrphan
    """

  /// Of a session stands the first report again.
  static let dropState = "DELETE FROM sessionState WHERE session = ?"
}
