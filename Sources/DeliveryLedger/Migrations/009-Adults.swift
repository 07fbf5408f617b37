import GRDB

extension LedgerSchema {
  /// Room for the lessons of adults, whose levels are numbers 13 to 16.
  ///
  /// A CHECK cannot be changed in place: the table is made anew (lang_altertable, section 7), nothing refers to it.
  static func admitAdults(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE newLesson (
          id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 65535),
          code TEXT NOT NULL UNIQUE,
          level INTEGER CHECK (level BETWEEN 0 AND 16),  -- 13 teachers, 14 psychologists, 15 police, 16 parents
          topic INTEGER CHECK (topic BETWEEN 0 AND 9)
        ) STRICT;
        INSERT INTO newLesson (id, code, level, topic) SELECT id, code, level, topic FROM lesson;
        DROP TABLE lesson;
        ALTER TABLE newLesson RENAME TO lesson;
        """)
  }
}
