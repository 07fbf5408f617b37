import GRDB

extension LedgerSchema {
  /// The files that programme, calendars and lessons' marks are read from, so that a past plan can be made again.
  static func createProgrammeFiles(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Derived from the changes of kind 4; a number of its own, for SQLite tells of rows that have one.
        CREATE TABLE programmeFile (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE,                 -- within the folder of the lessons
          bytes BLOB                                 -- none: the file is gone
        ) STRICT;
        """)
  }
}
