-- The tables that are filled step by step, still empty.

-- table own
SELECT CAST(NULL AS INTEGER) AS k, CAST(NULL AS STRING) AS nominee, CAST(NULL AS BIGINT) AS supporters WHERE FALSE;

-- table taking
SELECT CAST(NULL AS INTEGER) AS k, CAST(NULL AS BIGINT) AS members WHERE FALSE;

-- table set_aside
SELECT
  CAST(NULL AS BIGINT) AS line, CAST(NULL AS STRING) AS organization, CAST(NULL AS STRING) AS member,
  CAST(NULL AS STRING) AS nominee, CAST(NULL AS STRING) AS reason
WHERE FALSE;

-- table totals
SELECT
  CAST(NULL AS INTEGER) AS k, CAST(NULL AS INTEGER) AS above, CAST(NULL AS BIGINT) AS above_level,
  CAST(NULL AS BIGINT) AS members, CAST(NULL AS BIGINT) AS organizations, CAST(NULL AS BIGINT) AS members_taking_part,
  CAST(NULL AS BIGINT) AS organizations_taking_part, CAST(NULL AS DECIMAL(38, 0)) AS support
WHERE FALSE;

-- table closed
SELECT
  CAST(NULL AS INTEGER) AS k, CAST(NULL AS INTEGER) AS above, CAST(NULL AS BIGINT) AS above_level,
  CAST(NULL AS STRING) AS nominee, CAST(NULL AS BIGINT) AS members, CAST(NULL AS BIGINT) AS organizations
WHERE FALSE;
