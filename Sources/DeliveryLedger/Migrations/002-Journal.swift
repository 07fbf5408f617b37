import GRDB

extension LedgerSchema {
  /// The journal of reports in packed segments, and what is derived from it for look-ups.
  static func createJournal(_ db: Database) throws {
    try db.execute(sql: journal)
  }

  private static let journal = """
    -- One file is one batch; a batch without finishedAt is invisible to every number.
    CREATE TABLE batch (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,                      -- the file's name, without folders
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      startedAt INTEGER NOT NULL,                -- milliseconds UTC
      begunPosition INTEGER NOT NULL,            -- how many entries numbers knew when it began
      finishedAt INTEGER,                        -- milliseconds UTC
      finishedPosition INTEGER,                  -- how many they knew when it was finished
      isReplaced INTEGER NOT NULL DEFAULT 0 CHECK (isReplaced IN (0, 1)),
      rowsDone INTEGER NOT NULL DEFAULT 0,
      taken INTEGER NOT NULL DEFAULT 0,
      recognised INTEGER NOT NULL DEFAULT 0,
      waiting INTEGER NOT NULL DEFAULT 0,
      rejected INTEGER NOT NULL DEFAULT 0,
      flagged INTEGER NOT NULL DEFAULT 0,
      lastDay INTEGER,                           -- the latest session of the batch
      CHECK ((finishedAt IS NULL) = (finishedPosition IS NULL)),
      CHECK (NOT (isReplaced AND finishedAt IS NOT NULL))
    ) STRICT;
    CREATE INDEX batchByDigest ON batch (digest);
    -- A file has one open batch at most.
    CREATE UNIQUE INDEX openBatch ON batch (digest)
    WHERE finishedAt IS NULL AND isReplaced = 0;
    CREATE TRIGGER finishedBatchStays BEFORE UPDATE ON batch WHEN OLD.finishedAt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a finished batch never changes'); END;
    CREATE TRIGGER batchIsNeverDeleted BEFORE DELETE ON batch
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    -- A lesson that left the programme keeps its number and has no place.
    CREATE TABLE lesson (
      id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 65535),
      code TEXT NOT NULL UNIQUE,
      level INTEGER CHECK (level BETWEEN 0 AND 12),
      topic INTEGER CHECK (topic BETWEEN 0 AND 9)
    ) STRICT;
    CREATE TABLE staff (
      code TEXT PRIMARY KEY,
      id INTEGER NOT NULL                        -- 1, 2, 3 … in the order in which they came
    ) STRICT, WITHOUT ROWID;
    -- The journal: entries of 64 bytes each, in the order in which they were received.
    CREATE TABLE segment (
      firstPosition INTEGER PRIMARY KEY CHECK (firstPosition >= 1),
      entryCount INTEGER NOT NULL CHECK (entryCount >= 1),
      batch INTEGER NOT NULL REFERENCES batch,
      receivedAt INTEGER NOT NULL,               -- milliseconds UTC
      digest BLOB NOT NULL CHECK (length(digest) = 32), -- SHA-256 of the one before and of this
      entries BLOB NOT NULL CHECK (length(entries) = 64 * entryCount)
    ) STRICT;
    CREATE INDEX segmentByBatch ON segment (batch);
    CREATE TRIGGER segmentFollowsTheLast BEFORE INSERT ON segment
    WHEN NEW.firstPosition <> coalesce(
      (SELECT firstPosition + entryCount FROM segment ORDER BY firstPosition DESC LIMIT 1), 1)
    BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;
    CREATE TRIGGER segmentIsNeverUpdated BEFORE UPDATE ON segment
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER segmentIsNeverDeleted BEFORE DELETE ON segment
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    -- Derived: where each report id is in the journal; sorted runs, keys of 16 bytes and positions of 8.
    CREATE TABLE reportPage (
      id INTEGER PRIMARY KEY,
      firstKey BLOB NOT NULL CHECK (length(firstKey) = 16),
      lastKey BLOB NOT NULL CHECK (length(lastKey) = 16),
      batch INTEGER NOT NULL REFERENCES batch,   -- known to others once this one is finished
      entryCount INTEGER NOT NULL CHECK (entryCount >= 1),
      entries BLOB NOT NULL CHECK (length(entries) = 24 * entryCount)
    ) STRICT;
    CREATE INDEX reportPageByKey ON reportPage (firstKey, lastKey);
    CREATE INDEX reportPageByBatch ON reportPage (batch);
    -- Derived: one session a day, group and lesson; the first report of it counts. Keys of 8 bytes.
    CREATE TABLE sessionPage (
      id INTEGER PRIMARY KEY,
      firstKey BLOB NOT NULL CHECK (length(firstKey) = 8),
      lastKey BLOB NOT NULL CHECK (length(lastKey) = 8),
      batch INTEGER NOT NULL REFERENCES batch,   -- known to others once this one is finished
      entryCount INTEGER NOT NULL CHECK (entryCount >= 1),
      entries BLOB NOT NULL CHECK (length(entries) = 16 * entryCount)
    ) STRICT;
    CREATE INDEX sessionPageByKey ON sessionPage (firstKey, lastKey);
    CREATE INDEX sessionPageByBatch ON sessionPage (batch);
    -- Rows of groups that the registry does not know yet; not counted.
    CREATE TABLE waitingRow (
      batch INTEGER NOT NULL REFERENCES batch,
      line INTEGER NOT NULL,
      report BLOB NOT NULL CHECK (length(report) = 16),
      groupCode TEXT NOT NULL CHECK (length(groupCode) <= 64),
      lessonCode TEXT NOT NULL CHECK (length(lessonCode) <= 64),
      entry BLOB NOT NULL CHECK (length(entry) = 64),
      PRIMARY KEY (batch, line)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX waitingRowByReport ON waitingRow (report);
    CREATE INDEX waitingRowByGroup ON waitingRow (groupCode);
    """
}
