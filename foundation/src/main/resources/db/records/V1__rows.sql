-- What every table of records has beside its own columns: CREATE TABLE x (..., LIKE records.row INCLUDING ALL).
CREATE TABLE records.row (
  r_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  r_unit    text NOT NULL,
  r_scope   text NOT NULL,
  r_version int NOT NULL CHECK (r_version > 0),
  r_session uuid NOT NULL,
  r_by      text NOT NULL,
  r_at      timestamptz NOT NULL,
  r_salt    text NOT NULL,
  r_hash    text NOT NULL CHECK (length(r_hash) = 64)
);

-- Earlier versions of changed and removed rows.
CREATE TABLE records.change (
  row_table   text NOT NULL,
  row_id      bigint NOT NULL,
  row_version int NOT NULL,
  r_unit      text NOT NULL,
  r_scope     text NOT NULL,
  area        text NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('changed', 'removed')),
  cells       jsonb NOT NULL,
  r_session   uuid NOT NULL, -- of the change that ended this version
  r_by        text NOT NULL, -- who had entered it
  r_at        timestamptz NOT NULL,
  ended_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (row_table, row_id, row_version)
);
ALTER TABLE records.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE records.change FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON records.change FOR SELECT TO linxuan_app
  USING (access.session_reaches(access.current_session(), area || '.read', r_scope));
CREATE POLICY adding ON records.change FOR INSERT TO linxuan_app
  WITH CHECK (access.session_reaches(r_session, area || '.write', r_scope)
    OR access.session_reaches(r_session, area || '.sign', r_scope));
GRANT USAGE ON SCHEMA records TO linxuan_app;
GRANT SELECT, INSERT ON records.change TO linxuan_app;
