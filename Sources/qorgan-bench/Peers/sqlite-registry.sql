-- The peer of registry.import: the sqlite3 shell's own CSV import of the same files, one table a file, with the same keys.
PRAGMA journal_mode = WAL;
PRAGMA cache_size = -200000;
CREATE TABLE region (
  region TEXT PRIMARY KEY, kato TEXT, name_kk TEXT, name_ru TEXT, name_en TEXT, synthetic TEXT
);
CREATE TABLE district (
  district TEXT PRIMARY KEY, region TEXT REFERENCES region, name_kk TEXT, name_ru TEXT, neighbours TEXT,
  synthetic TEXT
);
CREATE TABLE institution (
  institution_code TEXT PRIMARY KEY, kind TEXT, ownership TEXT, locality TEXT, region TEXT REFERENCES region,
  district TEXT REFERENCES district, basis TEXT, name_kk TEXT, name_ru TEXT, subtype TEXT, valid_from TEXT,
  valid_to TEXT, synthetic TEXT
);
CREATE TABLE class_group (
  group_code TEXT PRIMARY KEY, institution_code TEXT REFERENCES institution, school_year TEXT, stage TEXT,
  grades TEXT, shift TEXT, language TEXT, enrolled TEXT, weekday TEXT, time TEXT, valid_from TEXT, valid_to TEXT
);
