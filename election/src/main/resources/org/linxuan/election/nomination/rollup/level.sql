-- Closes the bodies of one level, each by adding up what is its own, what those have that end under it, and the closed
-- summaries of the bodies under it. No query adds to a table that it reads.
-- Given: bodies, base, own, and from the deeper levels body_totals and closed. Run for the deepest level first.

-- table summed
SELECT
  k,
  CAST(sum(members) AS BIGINT) AS members,
  CAST(sum(organizations) AS BIGINT) AS organizations,
  CAST(sum(members_taking_part) AS BIGINT) AS members_taking_part,
  CAST(sum(organizations_taking_part) AS BIGINT) AS organizations_taking_part,
  CAST(sum(support) AS ${sum}) AS support
FROM (
  SELECT up AS k, members, organizations, members_taking_part, organizations_taking_part, support
  FROM base
  WHERE up_level = ${level}
  UNION ALL
  SELECT above, members, organizations, members_taking_part, organizations_taking_part, support
  FROM body_totals
  WHERE above_level = ${level}
) AS parts
GROUP BY k;

-- append body_totals
SELECT
  s.k, b.above, b.above_level, s.members, s.organizations, s.members_taking_part, s.organizations_taking_part, s.support
FROM summed s
JOIN bodies b ON b.k = s.k;

-- table summed
SELECT
  k, nominee,
  CAST(sum(members) AS BIGINT) AS members,
  CAST(sum(organizations) AS BIGINT) AS organizations
FROM (
  SELECT up AS k, nominee, supporters AS members, CASE WHEN supporters > 0 THEN 1 ELSE 0 END AS organizations
  FROM own
  WHERE up_level = ${level}
    AND supporters > 0 -- when: sheets
  UNION ALL
  SELECT above, nominee, members, organizations
  FROM closed
  WHERE above_level = ${level}
) AS parts
GROUP BY k, nominee;

-- append closed
SELECT s.k, b.above, b.above_level, s.nominee, s.members, s.organizations
FROM summed s
JOIN bodies b ON b.k = s.k;
