-- From members' sheets to tallies: which names count, and why the others do not. Run for one stretch of organisations
-- after the other. Most organisations' rows stand in order and have no fault: one pass counts them. The others (and
-- only they) get a second look, row by row.
-- Given: nodes; sheets(line, organization, member, nominee, sheet, day); sheets_in_turn, the same rows, each with what
-- stands in the row before it, where there is one (before_organization, ...); where asked for,
-- members(organization, member) and persons(id).

-- Who handed in several sheets: nothing is replaced where all sheets have the least number.
-- table latest
SELECT organization, member, max(sheet) AS sheet
FROM sheets
WHERE sheet > (SELECT min(sheet) FROM sheets)
GROUP BY organization, member;

-- table replaced
SELECT s.line, s.organization, s.member, s.nominee
FROM sheets s
JOIN latest l ON l.organization = s.organization AND l.member = s.member
WHERE s.sheet < l.sheet;

-- Each row is a step: 1 to another member, 0 to another name of the same member, so that the steps add up to the
-- members taking part; below 0 where rows are out of order (-2: their organisations are), where a name stands twice on a
-- sheet, or where something speaks against the row.
-- append tallied
SELECT
  n.k, n.up, n.up_level, s.nominee, s.supporters, s.members, ${stretch} AS stretch, s.least < -1 AS unsorted,
  n.k IS NULL
  OR s.least < 0
  OR p.id IS NULL -- when: people
  OR s.supporters > n.members AS doubt,
  CASE WHEN n.k IS NULL THEN s.organization END AS elsewhere
FROM (
  SELECT
    organization, nominee, CAST(sum(counts) AS BIGINT) AS supporters, CAST(sum(step) AS BIGINT) AS members,
    min(step) AS least
  FROM (
    SELECT
      s.organization, s.nominee, 1 AS counts,
      CASE
        WHEN m.member IS NULL THEN -1 -- when: members
        WHEN s.day IS NULL OR s.day < DATE '${from}' OR s.day > DATE '${to}' THEN -1 -- when: period
        WHEN s.organization = s.before_organization THEN
          CASE
            WHEN s.member > s.before_member THEN 1
            WHEN s.member < s.before_member THEN -1
            WHEN s.sheet > s.before_sheet OR (s.sheet = s.before_sheet AND s.nominee > s.before_nominee) THEN 0
            ELSE -1
          END
        WHEN s.organization < s.before_organization THEN -2
        ELSE 1
      END AS step
    FROM sheets_in_turn s
    LEFT JOIN (SELECT DISTINCT organization, member FROM members) m -- when: members
      ON m.organization = s.organization AND m.member = s.member -- when: members
    UNION ALL
    SELECT organization, nominee, -1, 0 FROM replaced
  ) AS steps
  GROUP BY organization, nominee
) AS s
LEFT JOIN persons p ON p.id = s.nominee -- when: people
LEFT JOIN nodes n ON n.organization = s.organization;

-- Where organisations are out of order, the rows of any of them may lie apart.
-- table doubtful_here
SELECT d.k, coalesce(n.organization, d.elsewhere) AS organization
FROM (
  SELECT k, elsewhere
  FROM tallied
  WHERE stretch = ${stretch}
    AND (doubt OR EXISTS (SELECT 1 FROM tallied WHERE stretch = ${stretch} AND unsorted))
  UNION
  SELECT k, elsewhere FROM tallied WHERE FALSE -- when: no names
  SELECT n.k, NULL -- when: names
  FROM (SELECT organization FROM sheets GROUP BY organization, member, sheet HAVING count(*) > ${names}) t -- when: names
  JOIN nodes n ON n.organization = t.organization -- when: names
) AS d
LEFT JOIN nodes n ON n.k = d.k;

-- append doubtful
SELECT k FROM doubtful_here WHERE k IS NOT NULL;

-- The second look. Every row with the reason against it that the row alone shows.
-- table judged
SELECT
  d.k, s.organization, s.member, s.nominee, s.sheet, s.line,
  p.id IS NOT NULL AS known, -- when: people
  CASE
    WHEN d.k IS NULL THEN 'unknown organisation'
    WHEN m.member IS NULL THEN 'unknown member' -- when: members
    WHEN s.day IS NULL OR s.day < DATE '${from}' OR s.day > DATE '${to}' THEN 'out of period' -- when: period
  END AS reason
FROM sheets s
JOIN doubtful_here d ON d.organization = s.organization
LEFT JOIN (SELECT DISTINCT organization, member FROM members) m -- when: members
  ON m.organization = s.organization AND m.member = s.member -- when: members
LEFT JOIN persons p ON p.id = s.nominee -- when: people
;

-- Only the highest sheet of a member counts, a name on it once, and only a known person.
-- table weighed
SELECT
  k, organization, member, nominee, line,
  CASE
    WHEN sheet < max(sheet) OVER (PARTITION BY k, member) THEN 'replaced sheet'
    WHEN row_number() OVER (PARTITION BY k, member, nominee, sheet ORDER BY line) > 1 THEN 'repeated name'
    WHEN NOT known THEN 'unknown person' -- when: people
  END AS reason
FROM judged
WHERE reason IS NULL;

-- Members with more names than the rulebook lets them put forward: the whole sheet falls.
-- table talkative
SELECT k, member
FROM weighed
WHERE reason IS NULL
GROUP BY k, member
HAVING count(*) > ${names} -- when: names
HAVING FALSE -- when: no names
;

-- table left_over
SELECT k, organization, member, nominee, line
FROM weighed w
WHERE reason IS NULL
  AND NOT EXISTS (SELECT 1 FROM talkative t WHERE t.k = w.k AND t.member = w.member);

-- Names that more support than the organisation has members support nobody.
-- table above_members
SELECT l.k, l.nominee
FROM (SELECT k, nominee, count(*) AS supporters FROM left_over GROUP BY k, nominee) l
JOIN nodes n ON n.k = l.k
WHERE l.supporters > n.members;

-- Each member is counted as taking part at the first of the names.
-- table standing
SELECT
  k, nominee,
  CASE WHEN nominee = min(nominee) OVER (PARTITION BY k, member) THEN 1 ELSE 0 END AS members
FROM left_over l
WHERE NOT EXISTS (SELECT 1 FROM above_members a WHERE a.k = l.k AND a.nominee = l.nominee);

-- append weighed_up
SELECT s.k, n.up, n.up_level, s.nominee, s.supporters, s.members
FROM (
  SELECT k, nominee, count(*) AS supporters, CAST(sum(members) AS BIGINT) AS members
  FROM standing
  GROUP BY k, nominee
) s
JOIN nodes n ON n.k = s.k;

-- append set_aside
SELECT line, organization, member, nominee, 'replaced sheet' AS reason
FROM replaced r
WHERE NOT EXISTS (SELECT 1 FROM doubtful_here d WHERE d.organization = r.organization)
UNION ALL
SELECT line, organization, member, nominee, reason FROM judged WHERE reason IS NOT NULL
UNION ALL
SELECT line, organization, member, nominee, reason FROM weighed WHERE reason IS NOT NULL
UNION ALL
SELECT w.line, w.organization, w.member, w.nominee, 'too many names'
FROM weighed w
JOIN talkative t ON t.k = w.k AND t.member = w.member
WHERE w.reason IS NULL
UNION ALL
SELECT l.line, l.organization, l.member, l.nominee, 'supporters above members'
FROM left_over l
JOIN above_members a ON a.k = l.k AND a.nominee = l.nominee;

-- view own
SELECT k, up, up_level, nominee, supporters, members
FROM tallied t
WHERE k IS NOT NULL AND NOT EXISTS (SELECT 1 FROM doubtful d WHERE d.k = t.k)
UNION ALL
SELECT k, up, up_level, nominee, supporters, members FROM weighed_up;
