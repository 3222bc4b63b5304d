-- The tables that are filled step by step, still empty.

-- table tallied
SELECT
  CAST(NULL AS INTEGER) AS k, CAST(NULL AS INTEGER) AS up, CAST(NULL AS BIGINT) AS up_level,
  CAST(NULL AS STRING) AS nominee, CAST(NULL AS BIGINT) AS supporters, CAST(NULL AS BIGINT) AS members,
  CAST(NULL AS INTEGER) AS stretch, CAST(NULL AS BOOLEAN) AS unsorted, CAST(NULL AS BOOLEAN) AS doubt,
  CAST(NULL AS STRING) AS elsewhere
WHERE FALSE;

-- table doubtful
SELECT CAST(NULL AS INTEGER) AS k WHERE FALSE;

-- table weighed_up
SELECT
  CAST(NULL AS INTEGER) AS k, CAST(NULL AS INTEGER) AS up, CAST(NULL AS BIGINT) AS up_level,
  CAST(NULL AS STRING) AS nominee, CAST(NULL AS BIGINT) AS supporters, CAST(NULL AS BIGINT) AS members
WHERE FALSE;

-- table set_aside
SELECT
  CAST(NULL AS BIGINT) AS line, CAST(NULL AS STRING) AS organization, CAST(NULL AS STRING) AS member,
  CAST(NULL AS STRING) AS nominee, CAST(NULL AS STRING) AS reason
WHERE FALSE;

-- table body_totals
SELECT
  CAST(NULL AS INTEGER) AS k, CAST(NULL AS INTEGER) AS above, CAST(NULL AS BIGINT) AS above_level,
  CAST(NULL AS BIGINT) AS members, CAST(NULL AS BIGINT) AS organizations, CAST(NULL AS BIGINT) AS members_taking_part,
  CAST(NULL AS BIGINT) AS organizations_taking_part, CAST(NULL AS ${sum}) AS support
WHERE FALSE;

-- table closed
SELECT
  CAST(NULL AS INTEGER) AS k, CAST(NULL AS INTEGER) AS above, CAST(NULL AS BIGINT) AS above_level,
  CAST(NULL AS STRING) AS nominee, CAST(NULL AS BIGINT) AS members, CAST(NULL AS BIGINT) AS organizations
WHERE FALSE;
