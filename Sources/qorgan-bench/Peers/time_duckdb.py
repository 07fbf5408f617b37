"""Times DuckDB on the benchmark's own files: time_duckdb.py DATABASE DELIVERIES REGISTRY SQL_FOLDER.

Prints `import SECONDS`, `query SECONDS` and a line for each of duckdb-any-*.sql, two threads, medians of seven.
"""

import pathlib
import statistics
import sys
import time

import duckdb

database, deliveries, registry, folder = sys.argv[1:5]
connection = duckdb.connect(database, config={"threads": 2})


def sql(name):
    text = pathlib.Path(folder, name).read_text(encoding="utf-8")
    return text.replace("$deliveries", f"'{deliveries}'").replace("$registry", f"'{registry}")


def seconds(text):
    start = time.perf_counter()
    connection.execute(text).fetchall()
    return time.perf_counter() - start


imported = seconds(sql("duckdb-import.sql"))
connection.execute("CHECKPOINT")
print("import", imported)
connection.execute(sql("duckdb-prepare.sql"))
query = sql("duckdb-query.sql")
print("query", statistics.median(seconds(query) for _ in range(7)))
for path in sorted(pathlib.Path(folder).glob("duckdb-any-*.sql")):
    text = path.read_text(encoding="utf-8")
    name = path.stem.removeprefix("duckdb-")
    print(name, statistics.median(seconds(text) for _ in range(7)))
