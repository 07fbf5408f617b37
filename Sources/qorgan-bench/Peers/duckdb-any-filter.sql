-- Lessons of the first pass in rural schools, November: held, heads, institutions with a report.
SELECT lesson, count(*) FILTER (held), sum(present), count(DISTINCT institution)
FROM session
WHERE locality = 'rural' AND kind = 'school' AND pass = 1 AND day BETWEEN DATE '2025-11-01' AND DATE '2025-11-30'
GROUP BY lesson ORDER BY lesson;
