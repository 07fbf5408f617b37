-- Printed beside ledger.import: DuckDB reads the same file into a table of its own file.
CREATE TABLE delivery AS SELECT * FROM read_csv($deliveries, header = true, all_varchar = true);
