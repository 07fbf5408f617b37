-- What the first half of the reports knew, by region and kind: held, fulfilled, taught in another language.
SELECT region, kind, count(*) FILTER (held), count(DISTINCT cell) FILTER (held),
  count(*) FILTER (held AND is_other_language)
FROM session WHERE position <= (SELECT max(position) / 2 FROM session)
GROUP BY region, kind ORDER BY region, kind;
