-- The organisations of a unit (or of all of them), each with its number k, which rises with the ids.
-- Given: organizations(k, organization, parent, level, members), checked to be properly nested.
-- How to read these files: a line `-- table NAME` begins a query whose rows become table NAME; `-- append NAME` adds
-- them to it; `-- view NAME` names a query without keeping its rows; a line that ends in `-- when: X` stands only where X was asked for. Both engines run the same text.

-- Those with others under them.
-- table bodies
SELECT o.k, o.organization, o.level
FROM organizations o
JOIN (SELECT DISTINCT parent FROM organizations) p ON p.parent = o.organization;

-- What an organisation has of its own is added up (`up`) in itself where others are under it, else in the one above.
-- table nodes
SELECT
  o.k, o.organization, o.level, o.members, a.k AS above, a.level AS above_level,
  CASE WHEN b.k IS NULL THEN a.k ELSE b.k END AS up,
  CASE WHEN b.k IS NULL THEN a.level ELSE b.level END AS up_level
FROM organizations o
LEFT JOIN bodies a ON a.organization = o.parent
LEFT JOIN bodies b ON b.k = o.k;

-- table bodies
SELECT k, organization, level, above, above_level FROM nodes WHERE up = k;
