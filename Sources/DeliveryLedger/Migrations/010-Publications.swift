import GRDB

extension LedgerSchema {
  /// What was published, so that a vintage can be derived again and the next one is held against it.
  static func createPublications(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE publication (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE,
          firstDay INTEGER NOT NULL,                 -- days since 1970-01-01
          lastDay INTEGER NOT NULL CHECK (lastDay >= firstDay),
          position INTEGER NOT NULL,                 -- entries that its numbers know
          previous INTEGER REFERENCES publication CHECK (previous < id),
          digest BLOB NOT NULL CHECK (length(digest) = 32), -- SHA-256 of everything below
          publishedAt INTEGER NOT NULL               -- milliseconds UTC
        ) STRICT;
        -- What it said; a withheld cell has no number here either.
        CREATE TABLE publishedCell (
          publication INTEGER NOT NULL REFERENCES publication,
          tableName TEXT NOT NULL,
          rowCode TEXT NOT NULL,
          columnCode TEXT NOT NULL,                  -- empty in a table without columns
          measure TEXT NOT NULL,
          state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), -- value, zero, missing, withheld
          amount INTEGER,
          outOf INTEGER,
          CHECK ((amount IS NULL) = (state >= 2)),
          PRIMARY KEY (publication, tableName, rowCode, columnCode, measure)
        ) STRICT, WITHOUT ROWID;
        -- Its numbers about people, the withheld ones too: what the audit of a later vintage needs.
        CREATE TABLE protectedNumber (
          publication INTEGER NOT NULL REFERENCES publication,
          number TEXT NOT NULL,                      -- measure|dimension=code|…
          amount INTEGER NOT NULL CHECK (amount >= 0),
          threshold INTEGER NOT NULL CHECK (threshold >= 2),
          zeros TEXT NOT NULL CHECK (zeros IN ('shown', 'withheld')),
          growth TEXT NOT NULL CHECK (growth IN ('cumulative', 'stock')),
          isWithheld INTEGER NOT NULL CHECK (isWithheld IN (0, 1)),
          PRIMARY KEY (publication, number)
        ) STRICT, WITHOUT ROWID;
        """)
    for table in ["publication", "publishedCell", "protectedNumber"] {
      try db.execute(
        sql: """
          CREATE TRIGGER \(table)IsNeverUpdated BEFORE UPDATE ON \(table)
          BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
          CREATE TRIGGER \(table)IsNeverDeleted BEFORE DELETE ON \(table)
          BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
          """)
    }
  }
}
