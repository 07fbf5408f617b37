import GRDB

extension LedgerSchema {
  /// What is counted of each group, packed; written in the transaction that makes a batch visible.
  static func createTallies(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Derived: 256 groups a page, seven columns of 32-bit numbers one after the other.
        CREATE TABLE tallyPage (
          page INTEGER PRIMARY KEY CHECK (page >= 0),
          bytes BLOB NOT NULL
        ) STRICT;
        -- One row: the state that the tallies stand for.
        CREATE TABLE tallyHead (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          position INTEGER NOT NULL,
          receivedAt INTEGER,
          lastDay INTEGER
        ) STRICT;
        INSERT INTO tallyHead (id, position) VALUES (1, 0);
        """)
  }
}
