import GRDB

extension LedgerSchema {
  /// What is said of a session beyond its first report, and what stands where that is not the first report alone.
  static func createState(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Derived: entries beyond the first report of a session: further reports, amendments, withdrawals.
        CREATE TABLE laterEntry (
          session BLOB NOT NULL CHECK (length(session) = 8),
          position INTEGER NOT NULL,
          batch INTEGER NOT NULL REFERENCES batch,   -- known to others once this one is finished
          entry BLOB NOT NULL CHECK (length(entry) = 64),
          PRIMARY KEY (session, position)
        ) STRICT;
        CREATE INDEX laterEntryByBatch ON laterEntry (batch);
        -- Derived: sessions of which something else stands than their first report as it came.
        CREATE TABLE sessionState (
          session BLOB PRIMARY KEY CHECK (length(session) = 8),
          position INTEGER,                          -- the entry that stands; none when all is withdrawn
          entry BLOB CHECK (length(entry) = 64),     -- that entry as it counts
          isConflict INTEGER NOT NULL CHECK (isConflict IN (0, 1)),
          isOrphan INTEGER NOT NULL CHECK (isOrphan IN (0, 1)), -- corrections whose report has not come yet
          CHECK ((position IS NULL) = (entry IS NULL))
        ) STRICT;
        CREATE INDEX sessionStateOrphan ON sessionState (session) WHERE isOrphan = 1;
        CREATE INDEX sessionStateConflict ON sessionState (session) WHERE isConflict = 1;
        """)
  }
}
