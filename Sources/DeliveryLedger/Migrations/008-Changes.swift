import GRDB

extension LedgerSchema {
  /// What registry, closures, staff and programme became with each change, beside the entry that vouches for it.
  static func createChanges(_ db: Database) throws {
    try db.execute(
      sql: """
        -- The rows that an entry of kind 3 (registry) or 4 (programme) made what they are; its digest is in the entry.
        CREATE TABLE change (
          position INTEGER PRIMARY KEY CHECK (position >= 1), -- the entry's
          batch INTEGER NOT NULL REFERENCES batch,
          kind INTEGER NOT NULL CHECK (kind IN (3, 4)),
          body BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER changeIsNeverUpdated BEFORE UPDATE ON change
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER changeIsNeverDeleted BEFORE DELETE ON change
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        """)
  }
}
