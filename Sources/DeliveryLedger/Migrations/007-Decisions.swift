import GRDB

extension LedgerSchema {
  /// What was decided about institutions and groups, and the staff codes with their certificates.
  static func createDecisions(_ db: Database) throws {
    try db.execute(
      sql: """
        -- A merger, split, closing or new name, with the first day on which it holds; never changed.
        CREATE TABLE succession (
          id INTEGER PRIMARY KEY,
          subject TEXT NOT NULL CHECK (subject IN ('institution', 'group')),
          code TEXT NOT NULL,
          successor TEXT NOT NULL,                   -- empty: nothing goes on in its place
          fromDay INTEGER NOT NULL,
          cause TEXT NOT NULL CHECK (cause IN ('merge', 'split', 'close', 'rename')),
          formerKk TEXT NOT NULL, formerRu TEXT NOT NULL, -- the names until that day, of a new name only
          UNIQUE (subject, code, successor, fromDay, cause)
        ) STRICT;
        CREATE TRIGGER successionIsNeverUpdated BEFORE UPDATE ON succession
        BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
        CREATE TRIGGER successionIsNeverDeleted BEFORE DELETE ON succession
        BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
        -- Codes of people, no names.
        CREATE TABLE staffMember (
          code TEXT PRIMARY KEY,
          institution INTEGER NOT NULL REFERENCES institution,
          role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),
          firstDay INTEGER, lastDay INTEGER,
          certificates TEXT NOT NULL,                -- as in staff.csv
          groups TEXT NOT NULL                       -- as in staff.csv
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
