-- The peer of ledger.import: the sqlite3 shell's own CSV import into one table of the file's columns.
PRAGMA journal_mode = WAL;
PRAGMA cache_size = -200000;
CREATE TABLE delivery (
  report_id TEXT PRIMARY KEY, group_code TEXT, lesson_id TEXT, pass TEXT, date TEXT, held TEXT, reason TEXT,
  language TEXT, enrolled TEXT, present TEXT, deliverer_role TEXT, deliverer TEXT, reporter TEXT, text TEXT,
  reported_at TEXT, together TEXT, synthetic TEXT,
  UNIQUE (group_code, lesson_id, date)
);
