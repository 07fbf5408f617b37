import GRDB

extension LedgerSchema {
  /// The ledger's own kind, and the registry that reports are held against.
  static func createRegistry(_ db: Database) throws {
    try db.execute(sql: registry)
  }

  private static let registry = """
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
    CREATE TABLE classGroup (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      institution INTEGER NOT NULL REFERENCES institution,
      schoolYear INTEGER NOT NULL,               -- the civil year in which it begins
      stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 6),
      grades INTEGER NOT NULL CHECK (grades BETWEEN 0 AND 8191),
      shift INTEGER NOT NULL CHECK (shift BETWEEN 1 AND 3),
      language INTEGER NOT NULL,
      enrolled INTEGER NOT NULL CHECK (enrolled >= 0),
      weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
      minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
      firstDay INTEGER NOT NULL, lastDay INTEGER NOT NULL
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
    -- Derived: the groups as packed columns, so that a question reads arrays and not rows.
    CREATE TABLE populationColumn (
      name TEXT PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;
    """
}
