-- Closes the organisations of one level, each by adding up what is its own and the closed summaries under it. Those
-- with none under them are closed as they are. No query adds to a table that it reads.
-- Given: nodes, base, own, and from the deeper levels totals and closed. Run for the deepest level first.

-- table summed
SELECT
  k,
  min(above) AS above,
  min(above_level) AS above_level,
  CAST(sum(members) AS BIGINT) AS members,
  CAST(sum(organizations) AS BIGINT) AS organizations,
  CAST(sum(members_taking_part) AS BIGINT) AS members_taking_part,
  CAST(sum(organizations_taking_part) AS BIGINT) AS organizations_taking_part,
  CAST(sum(support) AS DECIMAL(38, 0)) AS support
FROM (
  SELECT k, above, above_level, members, organizations, members_taking_part, organizations_taking_part, support
  FROM base
  WHERE level = ${level} AND NOT lowest
  UNION ALL
  SELECT
    above, NULL, NULL, members, organizations, members_taking_part, organizations_taking_part, support
  FROM totals
  WHERE above_level = ${level}
) AS parts
GROUP BY k;

-- append totals
SELECT k, above, above_level, members, organizations, members_taking_part, organizations_taking_part, support
FROM summed
UNION ALL
SELECT k, above, above_level, members, organizations, members_taking_part, organizations_taking_part, support
FROM base
WHERE level = ${level} AND lowest;

-- table summed
SELECT
  k, nominee,
  CAST(sum(members) AS BIGINT) AS members,
  CAST(sum(organizations) AS BIGINT) AS organizations
FROM (
  SELECT o.k, o.nominee, o.supporters AS members, CASE WHEN o.supporters > 0 THEN 1 ELSE 0 END AS organizations
  FROM own o
  JOIN nodes n ON n.k = o.k
  WHERE n.level = ${level} AND NOT n.lowest
  UNION ALL
  SELECT above, nominee, members, organizations
  FROM closed
  WHERE above_level = ${level}
) AS parts
GROUP BY k, nominee;

-- append closed
SELECT s.k, n.above, n.above_level, s.nominee, s.members, s.organizations
FROM summed s
JOIN nodes n ON n.k = s.k
UNION ALL
SELECT
  o.k, n.above, n.above_level, o.nominee, o.supporters,
  CASE WHEN o.supporters > 0 THEN 1 ELSE 0 END
FROM own o
JOIN nodes n ON n.k = o.k
WHERE n.level = ${level} AND n.lowest;
