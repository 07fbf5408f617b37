-- The same grouping over the same rows: held, fulfilled cells, not held, present by region and kind.
SELECT region, kind, count(*) FILTER (held), count(DISTINCT cell) FILTER (held), count(*) FILTER (NOT held),
  sum(present)
FROM session GROUP BY region, kind ORDER BY region, kind;
