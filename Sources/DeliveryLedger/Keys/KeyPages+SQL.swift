extension KeyPages {
  /// The pages that a range of keys touches, of finished batches and of one more.
  var pagesOfRange: String {
    """
    SELECT entries FROM \(table) AS page
    WHERE lastKey >= ?1 AND firstKey <= ?2
      AND (batch = ?3 OR (SELECT finishedAt FROM batch WHERE id = page.batch) IS NOT NULL)
    """
  }

  /// The pages of one batch.
  var pagesOfBatch: String {
    "SELECT entries FROM \(table) WHERE batch = ?"
  }

  /// The page that was written last, and whether all know it.
  var lastPage: String {
    """
    SELECT id, entryCount, batch,
      (SELECT finishedAt FROM batch WHERE id = page.batch) IS NOT NULL, entries
    FROM \(table) AS page ORDER BY id DESC LIMIT 1
    """
  }

  /// Adds a page.
  var newPage: String {
    """
    INSERT INTO \(table) (firstKey, lastKey, batch, entryCount, entries) VALUES (?, ?, ?, ?, ?)
    """
  }

  /// Every page with what it says of itself.
  var allPages: String {
    """
    SELECT firstKey, lastKey, entryCount, entries,
      (SELECT finishedAt FROM batch WHERE id = page.batch) IS NOT NULL
    FROM \(table) AS page
    """
  }
}
