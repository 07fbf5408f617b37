CREATE TABLE ledger (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  isSynthetic INTEGER NOT NULL CHECK (isSynthetic IN (0, 1)),
  createdAt INTEGER NOT NULL,                -- milliseconds since 1970-01-01, UTC
  registryVersion INTEGER NOT NULL DEFAULT 0 -- grows when a report may be read otherwise
) STRICT;
CREATE TABLE region (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,                 -- ISO 3166-2
  kato TEXT NOT NULL,
  nameKk TEXT NOT NULL, nameRu TEXT NOT NULL, nameEn TEXT NOT NULL
) STRICT;
CREATE TABLE district (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,                 -- KATO
  region INTEGER NOT NULL REFERENCES region,
  nameKk TEXT NOT NULL, nameRu TEXT NOT NULL
) STRICT;
CREATE TABLE institution (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  subtype TEXT NOT NULL,
  ownership INTEGER NOT NULL CHECK (ownership IN (0, 1)),
  locality INTEGER NOT NULL CHECK (locality IN (0, 1)),
  basis INTEGER NOT NULL CHECK (basis IN (0, 1)),
  district INTEGER NOT NULL REFERENCES district,
  nameKk TEXT NOT NULL, nameRu TEXT NOT NULL,
  firstDay INTEGER, lastDay INTEGER          -- days since 1970-01-01, both included
) STRICT;
CREATE TABLE closure (
  id INTEGER PRIMARY KEY,
  scope TEXT NOT NULL CHECK (scope IN ('nation', 'region', 'district', 'institution')),
  code TEXT NOT NULL,
  firstDay INTEGER NOT NULL,
  lastDay INTEGER NOT NULL CHECK (lastDay >= firstDay),
  reason TEXT NOT NULL,
  decidedOn INTEGER NOT NULL,
  UNIQUE (scope, code, firstDay, lastDay)
) STRICT;
CREATE TABLE populationColumn (
  name TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
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
CREATE UNIQUE INDEX openBatch ON batch (digest)
WHERE finishedAt IS NULL AND isReplaced = 0;
CREATE TRIGGER finishedBatchStays BEFORE UPDATE ON batch WHEN OLD.finishedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a finished batch never changes'); END;
CREATE TRIGGER batchIsNeverDeleted BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TABLE staff (
  code TEXT PRIMARY KEY,
  id INTEGER NOT NULL                        -- 1, 2, 3 … in the order in which they came
) STRICT, WITHOUT ROWID;
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
CREATE TABLE tallyPage (
  page INTEGER PRIMARY KEY CHECK (page >= 0),
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE tallyHead (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  position INTEGER NOT NULL,
  receivedAt INTEGER,
  lastDay INTEGER
) STRICT;
CREATE TABLE treePage (
  level INTEGER NOT NULL CHECK (level IN (6, 12, 18, 24, 30)),
  page INTEGER NOT NULL CHECK (page >= 0),
  nodeCount INTEGER NOT NULL CHECK (nodeCount BETWEEN 1 AND 64),
  nodes BLOB NOT NULL CHECK (length(nodes) = 32 * nodeCount),
  PRIMARY KEY (level, page)
) STRICT;
CREATE TRIGGER treeNodeIsFrozen BEFORE UPDATE ON treePage
WHEN NEW.level <> OLD.level OR NEW.page <> OLD.page OR NEW.nodeCount <= OLD.nodeCount
  OR substr(NEW.nodes, 1, length(OLD.nodes)) <> OLD.nodes
BEGIN SELECT RAISE(ABORT, 'a node of the tree never changes'); END;
CREATE TRIGGER treeNodeIsNeverDeleted BEFORE DELETE ON treePage
BEGIN SELECT RAISE(ABORT, 'a node of the tree never changes'); END;
CREATE TABLE treeEdge (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  size INTEGER NOT NULL CHECK (size >= 0),
  peaks BLOB NOT NULL
) STRICT;
CREATE TABLE treeHead (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  batch INTEGER NOT NULL UNIQUE REFERENCES batch,
  size INTEGER NOT NULL,                     -- entries of the tree
  root BLOB NOT NULL CHECK (length(root) = 32),
  position INTEGER NOT NULL,                 -- entries that numbers know
  receivedAt INTEGER NOT NULL,               -- milliseconds UTC
  chain BLOB NOT NULL CHECK (length(chain) = 32), -- the last segment's digest
  previous BLOB NOT NULL CHECK (length(previous) = 32), -- SHA-256 of the head before
  signature BLOB NOT NULL CHECK (length(signature) = 64) -- Ed25519
) STRICT;
CREATE TRIGGER treeHeadFollowsTheLast BEFORE INSERT ON treeHead
WHEN NEW.number <> coalesce(
    (SELECT number + 1 FROM treeHead ORDER BY number DESC LIMIT 1), 1)
  OR NEW.size < coalesce((SELECT size FROM treeHead ORDER BY number DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'tree heads have no gaps'); END;
CREATE TRIGGER treeHeadIsNeverUpdated BEFORE UPDATE ON treeHead
BEGIN SELECT RAISE(ABORT, 'a tree head never changes'); END;
CREATE TRIGGER treeHeadIsNeverDeleted BEFORE DELETE ON treeHead
BEGIN SELECT RAISE(ABORT, 'a tree head never changes'); END;
CREATE TABLE ledgerKey (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  publicKey BLOB NOT NULL CHECK (length(publicKey) = 32)
) STRICT;
CREATE TRIGGER ledgerKeyStays BEFORE UPDATE ON ledgerKey
BEGIN SELECT RAISE(ABORT, 'a ledger has one key'); END;
CREATE TRIGGER ledgerKeyIsNeverDeleted BEFORE DELETE ON ledgerKey
BEGIN SELECT RAISE(ABORT, 'a ledger has one key'); END;
CREATE TABLE laterEntry (
  session BLOB NOT NULL CHECK (length(session) = 8),
  position INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch,   -- known to others once this one is finished
  entry BLOB NOT NULL CHECK (length(entry) = 64),
  PRIMARY KEY (session, position)
) STRICT;
CREATE INDEX laterEntryByBatch ON laterEntry (batch);
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
CREATE INDEX batchByPosition ON batch (finishedPosition);
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
CREATE TABLE trustedClock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  headNumber INTEGER NOT NULL,               -- the last head by then
  at INTEGER NOT NULL                        -- milliseconds UTC
) STRICT;
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
CREATE TABLE staffMember (
  code TEXT PRIMARY KEY,
  institution INTEGER NOT NULL REFERENCES institution,
  role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),
  firstDay INTEGER, lastDay INTEGER,
  certificates TEXT NOT NULL,                -- as in staff.csv
  groups TEXT NOT NULL                       -- as in staff.csv
) STRICT, WITHOUT ROWID;
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
CREATE TABLE "lesson" (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 65535),
  code TEXT NOT NULL UNIQUE,
  level INTEGER CHECK (level BETWEEN 0 AND 16),  -- 13 teachers, 14 psychologists, 15 police, 16 parents
  topic INTEGER CHECK (topic BETWEEN 0 AND 9)
) STRICT;
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
CREATE TRIGGER publicationIsNeverUpdated BEFORE UPDATE ON publication
BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
CREATE TRIGGER publicationIsNeverDeleted BEFORE DELETE ON publication
BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
CREATE TRIGGER publishedCellIsNeverUpdated BEFORE UPDATE ON publishedCell
BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
CREATE TRIGGER publishedCellIsNeverDeleted BEFORE DELETE ON publishedCell
BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
CREATE TRIGGER protectedNumberIsNeverUpdated BEFORE UPDATE ON protectedNumber
BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
CREATE TRIGGER protectedNumberIsNeverDeleted BEFORE DELETE ON protectedNumber
BEGIN SELECT RAISE(ABORT, 'what is published stays'); END;
CREATE TABLE groupCode (
  page INTEGER PRIMARY KEY CHECK (page >= 0),
  codes BLOB NOT NULL
) STRICT;
CREATE TABLE programmeFile (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,                 -- within the folder of the lessons
  bytes BLOB                                 -- none: the file is gone
) STRICT;
