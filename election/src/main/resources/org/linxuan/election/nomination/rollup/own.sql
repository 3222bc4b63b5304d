-- What each organisation has of its own: members entitled and taking part, and support.
-- Given: nodes, own(k, up, up_level, nominee, supporters, members).

-- table base
SELECT
  n.k, n.organization, n.level, n.up, n.up_level, n.members,
  CASE WHEN n.members > 0 THEN 1 ELSE 0 END AS organizations,
  coalesce(o.members, 0) AS members_taking_part,
  CASE WHEN n.members > 0 AND o.k IS NOT NULL THEN 1 ELSE 0 END AS organizations_taking_part,
  coalesce(o.support, 0) AS support
FROM nodes n
LEFT JOIN (
  SELECT k, CAST(sum(members) AS BIGINT) AS members, sum(CAST(supporters AS ${sum})) AS support FROM own GROUP BY k
) o ON o.k = n.k;
