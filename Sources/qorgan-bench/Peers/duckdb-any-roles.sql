-- Who taught, by region: sessions held, heads present.
SELECT region, role, count(*) FILTER (held), sum(present) FROM session GROUP BY region, role ORDER BY region, role;
