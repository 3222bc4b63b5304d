-- The organisations of a unit (or of all of them), each with a short key and the key of the one above it.
-- Given: organizations(organization, parent, level, members), checked to be properly nested.
-- How to read these files: a line `-- table NAME` begins a query whose rows become table NAME; `-- append NAME` adds
-- them to it; a line that ends in `-- when: X` stands only where X was asked for. Both engines run the same text.

-- table keyed
SELECT CAST(row_number() OVER (ORDER BY organization) AS INTEGER) AS k, organization, parent, level, members
FROM organizations;

-- table nodes
SELECT
  o.k, o.organization, o.level, o.members, p.k AS above, p.level AS above_level,
  u.parent IS NULL AS lowest
FROM keyed o
LEFT JOIN keyed p ON p.organization = o.parent
LEFT JOIN (SELECT DISTINCT parent FROM keyed) u ON u.parent = o.organization;
