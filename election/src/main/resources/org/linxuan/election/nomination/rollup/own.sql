-- What each organisation has of its own: members entitled and taking part, and support.
-- Given: nodes, own(k, nominee, supporters), taking(k, members).

-- table base
SELECT
  n.k, n.level, n.above, n.above_level, n.lowest, n.members,
  CASE WHEN n.members > 0 THEN 1 ELSE 0 END AS organizations,
  coalesce(t.members, 0) AS members_taking_part,
  CASE WHEN n.members > 0 AND s.k IS NOT NULL THEN 1 ELSE 0 END AS organizations_taking_part,
  coalesce(s.support, 0) AS support
FROM nodes n
LEFT JOIN taking t ON t.k = n.k
LEFT JOIN (
  SELECT k, sum(CAST(supporters AS DECIMAL(38, 0))) AS support FROM own GROUP BY k
) s ON s.k = n.k;
