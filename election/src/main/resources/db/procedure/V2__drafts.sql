-- One row a unit, locked by everybody who changes what its gates see: shared by those who enter rows,
-- alone by who opens a stage or closes a level. The unit '' is the whole election.
CREATE TABLE procedure.unit_state (
  unit    text PRIMARY KEY,
  version bigint NOT NULL DEFAULT 0
);
GRANT SELECT, INSERT, UPDATE ON procedure.unit_state TO linxuan_app;

-- Acts in preparation. Three different persons prepare, check and issue.
CREATE TABLE procedure.draft (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit        text NOT NULL,
  scope       text NOT NULL,
  kind        text NOT NULL,
  area        text NOT NULL,
  title       text NOT NULL,
  rows        jsonb NOT NULL,
  version     int NOT NULL DEFAULT 1,
  state       text NOT NULL CHECK (state IN ('prepared', 'checked', 'issued', 'returned', 'dropped')),
  prepared_by text NOT NULL,
  prepared_at timestamptz NOT NULL,
  checked_by  text,
  checked_at  timestamptz,
  issued_by   text,
  issued_at   timestamptz,
  returned_by text,
  reason      text,
  CHECK (checked_by IS NULL OR checked_by <> prepared_by),
  CHECK (issued_by IS NULL OR (issued_by <> prepared_by AND issued_by <> checked_by)),
  CHECK (state <> 'issued' OR (checked_by IS NOT NULL AND issued_by IS NOT NULL))
);
CREATE INDEX ON procedure.draft (unit, state);
CREATE INDEX ON procedure.draft (scope);
ALTER TABLE procedure.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE procedure.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON procedure.draft FOR SELECT TO linxuan_app
  USING (access.session_reaches(access.current_session(), area || '.read', scope));
CREATE POLICY adding ON procedure.draft FOR INSERT TO linxuan_app
  WITH CHECK (access.session_reaches(access.current_session(), area || '.write', scope));
CREATE POLICY changing ON procedure.draft FOR UPDATE TO linxuan_app
  USING (access.session_reaches(access.current_session(), area || '.write', scope)
    OR access.session_reaches(access.current_session(), area || '.check', scope)
    OR access.session_reaches(access.current_session(), area || '.sign', scope));
GRANT SELECT, INSERT, UPDATE ON procedure.draft TO linxuan_app;
