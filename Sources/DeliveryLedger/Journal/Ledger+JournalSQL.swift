extension Ledger {
  /// Where the journal ends.
  static let lastSegment = """
    SELECT firstPosition, entryCount, digest FROM segment ORDER BY firstPosition DESC LIMIT 1
    """

  /// Adds a segment at the end.
  static let newSegment = """
    INSERT INTO segment (firstPosition, entryCount, batch, receivedAt, digest, entries)
    VALUES (?, ?, ?, ?, ?, ?)
    """

  /// The entries of one batch in their order.
  static let entriesOfBatch = """
    SELECT entries FROM segment WHERE batch = ? ORDER BY firstPosition
    """

  /// The entries from a position on, of all batches; a segment that begins before it is left out.
  static let entriesBehind = """
    SELECT entries FROM segment WHERE firstPosition >= ? ORDER BY firstPosition
    """

  /// How many entries a batch has.
  static let entryCountOfBatch = """
    SELECT coalesce(sum(entryCount), 0) FROM segment WHERE batch = ?
    """

  /// The entries that numbers know, in their order.
  static let visibleEntries = """
    SELECT entries FROM segment JOIN batch ON batch.id = segment.batch
    WHERE batch.finishedPosition <= ? ORDER BY firstPosition
    """

  /// The entries of all batches but those that were replaced.
  static let entriesOfLivingBatches = """
    SELECT firstPosition, batch.id, entries FROM segment JOIN batch ON batch.id = segment.batch
    WHERE isReplaced = 0 ORDER BY firstPosition
    """

  /// The segment that a position is in.
  static let segmentOfPosition = """
    SELECT firstPosition, entryCount, entries FROM segment
    WHERE firstPosition <= ? ORDER BY firstPosition DESC LIMIT 1
    """

  /// Since when numbers know the entry at a position.
  static let visibilityOfPosition = """
    SELECT finishedPosition FROM batch WHERE id = (
      SELECT batch FROM segment WHERE firstPosition <= ? ORDER BY firstPosition DESC LIMIT 1)
    """

  /// A file's batches: the open one, then those that are finished, the last first.
  static let batchesOfDigest = """
    SELECT id, rowsDone, finishedAt, taken, recognised, waiting, rejected, flagged, lastDay,
      startedAt, begunPosition
    FROM batch WHERE digest = ? AND isReplaced = 0
    ORDER BY finishedAt IS NOT NULL, id DESC LIMIT 1
    """

  /// The rows of finished batches that wait, behind a row, in their order.
  static let waitingRowsInOrder = """
    SELECT waitingRow.batch, line, groupCode, lessonCode, entry FROM waitingRow
    JOIN batch ON batch.id = waitingRow.batch
    WHERE batch.finishedAt IS NOT NULL AND (waitingRow.batch, line) > (?, ?)
    ORDER BY waitingRow.batch, line
    """

  /// Whether a report waits already, in a finished batch or in one more.
  static let reportIsWaiting = """
    SELECT 1 FROM waitingRow AS row
    WHERE report = ?1
      AND (batch = ?2 OR (SELECT finishedAt FROM batch WHERE id = row.batch) IS NOT NULL)
    """

  /// Adds a row that waits.
  static let newWaitingRow = """
    INSERT INTO waitingRow (batch, line, report, groupCode, lessonCode, entry)
    VALUES (?, ?, ?, ?, ?, ?)
    """
}
