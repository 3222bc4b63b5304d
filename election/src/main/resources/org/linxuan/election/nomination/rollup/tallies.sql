-- From the organisations' tallies: which count, and why the others do not.
-- Given: nodes; tallies(line, organization, nominee, supporters); where asked for, persons(id).

-- table judged
SELECT
  n.k, t.nominee, t.supporters, t.line,
  CASE WHEN n.k IS NULL THEN t.organization END AS elsewhere,
  CASE
    WHEN n.k IS NULL THEN 'unknown organisation'
    WHEN p.id IS NULL THEN 'unknown person' -- when: people
    WHEN t.supporters > n.members THEN 'supporters above members'
  END AS reason
FROM tallies t
LEFT JOIN persons p ON p.id = t.nominee -- when: people
LEFT JOIN nodes n ON n.organization = t.organization;

-- table plain
SELECT k, nominee, min(supporters) AS supporters, count(*) AS times
FROM judged
WHERE reason IS NULL
GROUP BY k, nominee;

-- A pair that stands twice: the first row counts.
-- table twice
SELECT j.k, j.nominee, min(j.line) AS line
FROM judged j
JOIN (SELECT k, nominee FROM plain WHERE times > 1) p ON p.k = j.k AND p.nominee = j.nominee
WHERE j.reason IS NULL
GROUP BY j.k, j.nominee;

-- append own
SELECT k, nominee, supporters FROM plain WHERE times = 1
UNION ALL
SELECT j.k, j.nominee, j.supporters
FROM judged j
JOIN twice t ON t.k = j.k AND t.nominee = j.nominee AND t.line = j.line;

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
