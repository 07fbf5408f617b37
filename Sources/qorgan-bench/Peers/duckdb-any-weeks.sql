-- Weeks by region: sessions held, lessons fulfilled, lessons not held.
SELECT region, date_trunc('week', day), count(*) FILTER (held), count(DISTINCT cell) FILTER (held),
  count(*) FILTER (NOT held)
FROM session GROUP BY ALL ORDER BY ALL;
