-- From the organisations' tallies: which count, and why the others do not.
-- Given: nodes; tallies_in_turn(line, organization, nominee, supporters, before_organization, before_nominee), each row
-- with what stands in the row before it, where there is one; where asked for, persons(id).

-- table judged
SELECT
  n.k, n.up, n.up_level, t.nominee, t.supporters, t.line,
  CASE WHEN n.k IS NULL THEN t.organization END AS elsewhere,
  t.organization < t.before_organization
  OR (t.organization = t.before_organization AND t.nominee <= t.before_nominee) AS unsorted,
  CASE
    WHEN n.k IS NULL THEN 'unknown organisation'
    WHEN p.id IS NULL THEN 'unknown person' -- when: people
    WHEN t.supporters > n.members THEN 'supporters above members'
  END AS reason
FROM tallies_in_turn t
LEFT JOIN persons p ON p.id = t.nominee -- when: people
LEFT JOIN nodes n ON n.organization = t.organization;

-- A pair that stands twice: the first row counts. Rows that rise throughout hold no pair twice.
-- table twice
SELECT k, nominee, min(line) AS line
FROM judged
WHERE reason IS NULL AND EXISTS (SELECT 1 FROM judged WHERE unsorted)
GROUP BY k, nominee
HAVING count(*) > 1;

-- append set_aside
SELECT line, coalesce(n.organization, elsewhere) AS organization, CAST(NULL AS STRING) AS member, nominee, reason
FROM (
  SELECT line, k, elsewhere, nominee, reason FROM judged WHERE reason IS NOT NULL
  UNION ALL
  SELECT j.line, j.k, NULL, j.nominee, 'same pair twice'
  FROM judged j
  JOIN twice t ON t.k = j.k AND t.nominee = j.nominee
  WHERE j.reason IS NULL AND j.line <> t.line
) AS refused
LEFT JOIN nodes n ON n.k = refused.k;

-- view own
SELECT j.k, j.up, j.up_level, j.nominee, j.supporters, CAST(0 AS BIGINT) AS members
FROM judged j
WHERE j.reason IS NULL
  AND NOT EXISTS (SELECT 1 FROM twice t WHERE t.k = j.k AND t.nominee = j.nominee AND t.line < j.line);
