-- From members' sheets to tallies: which names count, and why the others do not.
-- Given: nodes; sheets(line, organization, member, nominee, sheet, day); where asked for,
-- members(organization, member) and persons(id). Run for one stretch of organisations after the other.

-- Every row with the key of its organisation, and the reason against it that the row alone shows.
-- table judged
SELECT
  n.k, s.member, s.nominee, s.sheet, s.line,
  CASE WHEN n.k IS NULL THEN s.organization END AS elsewhere,
  p.id IS NOT NULL AS known, -- when: people
  CASE
    WHEN n.k IS NULL THEN 'unknown organisation'
    WHEN m.member IS NULL THEN 'unknown member' -- when: members
    WHEN s.day IS NULL OR s.day < DATE '${from}' OR s.day > DATE '${to}' THEN 'out of period' -- when: period
  END AS reason
FROM sheets s
LEFT JOIN (SELECT DISTINCT organization, member FROM members) m -- when: members
  ON m.organization = s.organization AND m.member = s.member -- when: members
LEFT JOIN persons p ON p.id = s.nominee -- when: people
LEFT JOIN nodes n ON n.organization = s.organization;

-- How often each name stands in each organisation, whatever is doubtful about it: never less than what counts.
-- table plain
SELECT k, nominee, count(*) AS supporters
FROM judged
WHERE reason IS NULL
GROUP BY k, nominee;

-- Most organisations hand in one sheet a member, without a fault: they need no second look. A name that stands twice
-- sets the same bit twice, so there are fewer bits than rows; that two names share a bit only costs a second look.
-- table handed
SELECT k, count(*) AS members, bool_or(doubt) AS doubt
FROM (
  SELECT
    k, member,
    min(sheet) <> max(sheet)
    OR bool_or(NOT known) -- when: people
    OR count(*) > ${names} -- when: names
    OR (bit_count(bit_or(shiftleft(CAST(1 AS BIGINT), abs(CAST(hash(nominee) % 61 AS INTEGER))))) < count(*)
      AND bit_count(bit_or(shiftleft(CAST(1 AS BIGINT), abs(CAST(hash(nominee) % 59 AS INTEGER))))) < count(*))
    AS doubt
  FROM judged
  WHERE reason IS NULL
  GROUP BY k, member
)
GROUP BY k;

-- table doubtful
SELECT k FROM handed WHERE doubt
UNION
SELECT p.k FROM plain p JOIN nodes n ON n.k = p.k WHERE p.supporters > n.members;

-- The second look: only the highest sheet of a member counts, a name on it once, and only a known person.
-- table weighed
SELECT
  k, member, nominee, line,
  CASE
    WHEN sheet < max(sheet) OVER (PARTITION BY k, member) THEN 'replaced sheet'
    WHEN row_number() OVER (PARTITION BY k, member, nominee, sheet ORDER BY line) > 1 THEN 'repeated name'
    WHEN NOT known THEN 'unknown person' -- when: people
  END AS reason
FROM judged
WHERE reason IS NULL AND k IN (SELECT k FROM doubtful);

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
SELECT k, member, nominee, line
FROM weighed w
WHERE reason IS NULL
  AND NOT EXISTS (SELECT 1 FROM talkative t WHERE t.k = w.k AND t.member = w.member);

-- table counted
SELECT k, nominee, count(*) AS supporters FROM left_over GROUP BY k, nominee;

-- Names that more support than the organisation has members support nobody.
-- table above_members
SELECT c.k, c.nominee
FROM counted c
JOIN nodes n ON n.k = c.k
WHERE c.supporters > n.members;

-- append own
SELECT k, nominee, supporters
FROM plain p
WHERE NOT EXISTS (SELECT 1 FROM doubtful d WHERE d.k = p.k)
UNION ALL
SELECT k, nominee, supporters
FROM counted c
WHERE NOT EXISTS (SELECT 1 FROM above_members a WHERE a.k = c.k AND a.nominee = c.nominee);

-- append taking
SELECT k, members
FROM handed h
WHERE NOT EXISTS (SELECT 1 FROM doubtful d WHERE d.k = h.k)
UNION ALL
SELECT k, count(DISTINCT member) AS members
FROM left_over l
WHERE NOT EXISTS (SELECT 1 FROM above_members a WHERE a.k = l.k AND a.nominee = l.nominee)
GROUP BY k;

-- append set_aside
SELECT line, coalesce(n.organization, elsewhere) AS organization, member, nominee, reason
FROM (
  SELECT line, k, elsewhere, member, nominee, reason FROM judged WHERE reason IS NOT NULL
  UNION ALL
  SELECT line, k, NULL, member, nominee, reason FROM weighed WHERE reason IS NOT NULL
  UNION ALL
  SELECT line, w.k, NULL, w.member, w.nominee, 'too many names'
  FROM weighed w JOIN talkative t ON t.k = w.k AND t.member = w.member
  WHERE w.reason IS NULL
  UNION ALL
  SELECT line, l.k, NULL, l.member, l.nominee, 'supporters above members'
  FROM left_over l JOIN above_members a ON a.k = l.k AND a.nominee = l.nominee
) AS refused
LEFT JOIN nodes n ON n.k = refused.k;
