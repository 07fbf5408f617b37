import GRDB

extension LedgerSchema {
  /// What was carried in from other ledgers, and the clock that a person vouched for.
  static func createMoving(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE INDEX batchByPosition ON batch (finishedPosition);
        -- Segments of other ledgers' journals that were taken in, each a batch of its own.
        CREATE TABLE carriedSegment (
          batch INTEGER PRIMARY KEY REFERENCES batch,
          publicKey BLOB NOT NULL CHECK (length(publicKey) = 32), -- the other ledger's
          sinceNumber INTEGER NOT NULL CHECK (sinceNumber >= 0),  -- its head that the segment goes on from
          headNumber INTEGER NOT NULL CHECK (headNumber >= 1),    -- its head that the segment leads to
          headSize INTEGER NOT NULL,
          headRoot BLOB NOT NULL CHECK (length(headRoot) = 32),
          CHECK (sinceNumber <= headNumber)
        ) STRICT;
        CREATE INDEX carriedSegmentByKey ON carriedSegment (publicKey, headNumber);
        CREATE TRIGGER carriedSegmentIsNeverUpdated BEFORE UPDATE ON carriedSegment
        BEGIN SELECT RAISE(ABORT, 'what was carried in never changes'); END;
        CREATE TRIGGER carriedSegmentIsNeverDeleted BEFORE DELETE ON carriedSegment
        BEGIN SELECT RAISE(ABORT, 'what was carried in never changes'); END;
        -- One row at most: the machine's clock as a person found it right, when it was far from the last head.
        CREATE TABLE trustedClock (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          headNumber INTEGER NOT NULL,               -- the last head by then
          at INTEGER NOT NULL                        -- milliseconds UTC
        ) STRICT;
        """)
  }
}
