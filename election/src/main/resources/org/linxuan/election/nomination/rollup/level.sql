-- Closes the organisations of one level, each by adding up what is its own and the closed summaries under it.
-- Given: nodes, base, own, and from the deeper levels totals and closed. Run for the deepest level first.

-- append totals
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
  WHERE level = ${level}
  UNION ALL
  SELECT
    above, NULL, NULL, members, organizations, members_taking_part, organizations_taking_part, support
  FROM totals
  WHERE above_level = ${level}
) AS parts
GROUP BY k;

-- append closed
SELECT
  s.k, min(n.above) AS above, min(n.above_level) AS above_level, nominee,
  CAST(sum(s.members) AS BIGINT) AS members,
  CAST(sum(s.organizations) AS BIGINT) AS organizations
FROM (
  SELECT o.k, o.nominee, o.supporters AS members, CASE WHEN o.supporters > 0 THEN 1 ELSE 0 END AS organizations
  FROM own o
  JOIN nodes n ON n.k = o.k
  WHERE n.level = ${level}
  UNION ALL
  SELECT above, nominee, members, organizations
  FROM closed
  WHERE above_level = ${level}
) AS s
JOIN nodes n ON n.k = s.k
GROUP BY s.k, s.nominee;
