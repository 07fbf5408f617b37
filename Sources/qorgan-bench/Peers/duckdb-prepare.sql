-- The peer of statistics.query may prepare itself: numbers for codes, region and kind beside each row. Not timed.
CREATE TABLE place AS
SELECT g.group_code, g.language, i.institution_code, i.region, i.kind, i.locality, row_number() OVER () AS number
FROM read_csv($registry/groups.csv', header = true, all_varchar = true) g
JOIN read_csv($registry/institutions.csv', header = true, all_varchar = true) i USING (institution_code);
CREATE TABLE lesson AS SELECT lesson_id, row_number() OVER () AS number FROM (SELECT DISTINCT lesson_id FROM delivery);
CREATE TABLE session AS
SELECT p.region, p.kind, p.locality, p.institution_code AS institution, d.date::DATE AS day, l.number AS lesson,
  coalesce(try_cast(d.pass AS INTEGER), 0) AS pass, d.deliverer_role AS role, d.reason,
  d.language <> '' AND d.language <> p.language AS is_other_language, d.position,
  p.number * 512 + l.number * 4 + coalesce(try_cast(d.pass AS INTEGER), 0) AS cell,
  d.held = 'yes' AS held, try_cast(d.present AS INTEGER) AS present
FROM (SELECT *, row_number() OVER () AS position FROM delivery) d JOIN place p USING (group_code)
JOIN lesson l USING (lesson_id) WHERE try_cast(d.date AS DATE) IS NOT NULL;
