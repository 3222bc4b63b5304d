-- The tables that are written. A majority is more than half of the entitled members and more than half of the
-- organisations; both halves are compared without doubling, so that nothing can overflow.
-- Given: base, own, bodies, body_totals, closed; reports(organization, nominee) where asked for.

-- view totals
SELECT k, organization, level, members, organizations, members_taking_part, organizations_taking_part, support
FROM base
WHERE up IS NULL OR up <> k
UNION ALL
SELECT
  b.k, b.organization, b.level, t.members, t.organizations, t.members_taking_part, t.organizations_taking_part,
  t.support
FROM body_totals t
JOIN bodies b ON b.k = t.k;

-- Names that are reported, also where nobody supports them: they entered from above or sideways.
-- table reported
SELECT DISTINCT t.k, r.nominee
FROM reports r -- when: reports
FROM (SELECT organization, organization AS nominee FROM totals WHERE FALSE) r -- when: no reports
JOIN totals t ON t.organization = r.organization;

-- The names that have the majority or are reported; those that do not go together under no name.
-- table named
SELECT
  k, nominee,
  CAST(sum(CAST(members AS ${sum})) AS ${sum}) AS supporting_members,
  CAST(sum(CAST(organizations AS ${sum})) AS ${sum}) AS supporting_organizations
FROM (
  SELECT
    c.k, c.members, c.organizations,
    c.nominee -- when: all
    CASE -- when: no all
      WHEN c.members > t.members - c.members AND c.organizations > t.organizations - c.organizations -- when: no all
      THEN c.nominee -- when: no all
      ELSE r.nominee -- when: no all
    END AS nominee -- when: no all
  FROM (
    SELECT k, nominee, supporters AS members, CASE WHEN supporters > 0 THEN 1 ELSE 0 END AS organizations
    FROM own
    WHERE (up IS NULL OR up <> k)
      AND supporters > 0 -- when: sheets
    UNION ALL
    SELECT k, nominee, members, organizations FROM closed
  ) AS c
  JOIN totals t ON t.k = c.k
  LEFT JOIN reported r ON r.k = c.k AND r.nominee = c.nominee
  UNION ALL
  SELECT k, 0, 0, nominee FROM reported
) AS every
GROUP BY k, nominee;

-- The others of an organisation stand last, in one row.
-- table level_rows
SELECT
  t.level, t.k, t.organization, n.nominee, n.supporting_members, n.supporting_organizations, t.members, t.organizations,
  n.nominee IS NOT NULL
  AND n.supporting_members > t.members - n.supporting_members
  AND n.supporting_organizations > t.organizations - n.supporting_organizations AS majority,
  r.k IS NOT NULL AS reported
FROM named n
JOIN totals t ON t.k = n.k
LEFT JOIN reported r ON r.k = n.k AND r.nominee = n.nominee;

-- What was handed in at or below a level, counted from the organisations' own support, against what the names carry.
-- table conservation
SELECT i.level, i.support AS support_in, coalesce(o.support, 0) AS support_out
FROM (SELECT level, sum(support) AS support FROM totals GROUP BY level) AS i
LEFT JOIN (SELECT level, sum(supporting_members) AS support FROM level_rows GROUP BY level) AS o ON o.level = i.level;
