-- The tables that are written. A majority is more than half of the entitled members and more than half of the
-- organisations; both halves are compared without doubling, so that nothing can overflow.
-- Given: nodes, totals, closed; reports(organization, nominee) where asked for.

-- Names that are reported, also where nobody supports them: they entered from above or sideways.
-- table reported
SELECT DISTINCT n.k, r.nominee
FROM reports r -- when: reports
FROM (SELECT organization, organization AS nominee FROM nodes WHERE FALSE) r -- when: no reports
JOIN nodes n ON n.organization = r.organization;

-- table names
SELECT
  c.k, c.nominee, c.members AS supporting_members, c.organizations AS supporting_organizations,
  c.members > t.members - c.members AND c.organizations > t.organizations - c.organizations AS majority,
  r.k IS NOT NULL AS reported
FROM closed c
JOIN totals t ON t.k = c.k
LEFT JOIN reported r ON r.k = c.k AND r.nominee = c.nominee
UNION ALL
SELECT r.k, r.nominee, 0, 0, FALSE, TRUE
FROM reported r
WHERE NOT EXISTS (SELECT 1 FROM closed c WHERE c.k = r.k AND c.nominee = r.nominee);

-- The others of an organisation stand last (place 1), in one row.
-- table level_rows
SELECT
  n.level, n.organization, w.place, w.nominee, w.supporting_members, w.supporting_organizations,
  t.members, t.organizations, w.majority, w.reported
FROM (
  SELECT
    k, 0 AS place, nominee,
    CAST(supporting_members AS DECIMAL(38, 0)) AS supporting_members,
    CAST(supporting_organizations AS DECIMAL(38, 0)) AS supporting_organizations,
    majority, reported
  FROM names
  WHERE majority OR reported
    OR TRUE -- when: all
  UNION ALL
  SELECT
    k, 1, '*others*',
    sum(CAST(supporting_members AS DECIMAL(38, 0))),
    sum(CAST(supporting_organizations AS DECIMAL(38, 0))),
    FALSE, FALSE
  FROM names
  WHERE NOT (majority OR reported)
    AND FALSE -- when: all
  GROUP BY k
) AS w
JOIN nodes n ON n.k = w.k
JOIN totals t ON t.k = w.k;

-- table participation
SELECT n.organization, t.members, t.members_taking_part, t.organizations, t.organizations_taking_part
FROM totals t
JOIN nodes n ON n.k = t.k;

-- What was handed in at or below a level, counted from the organisations' own support, against what the names carry.
-- table conservation
SELECT i.level, i.support AS support_in, coalesce(o.support, 0) AS support_out
FROM (
  SELECT n.level, sum(t.support) AS support FROM totals t JOIN nodes n ON n.k = t.k GROUP BY n.level
) AS i
LEFT JOIN (
  SELECT n.level, sum(CAST(c.members AS DECIMAL(38, 0))) AS support
  FROM closed c
  JOIN nodes n ON n.k = c.k
  GROUP BY n.level
) AS o ON o.level = i.level;
