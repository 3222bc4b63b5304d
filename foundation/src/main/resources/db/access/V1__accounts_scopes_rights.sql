-- Who may do what, and where. Everything below is asked by the policies of every table of records,
-- so the second wall stands in the database and does not lean on the application.

CREATE TABLE access.scope (
  scope  text PRIMARY KEY,
  parent text REFERENCES access.scope,
  kind   text NOT NULL,
  unit   text NOT NULL DEFAULT '' -- the electoral unit that it lies in; empty: the whole
);

-- Each scope and all that it lies in, itself included.
CREATE TABLE access.scope_ancestor (
  scope    text NOT NULL REFERENCES access.scope ON DELETE CASCADE,
  ancestor text NOT NULL REFERENCES access.scope ON DELETE CASCADE,
  PRIMARY KEY (scope, ancestor)
);
CREATE INDEX ON access.scope_ancestor (ancestor);

CREATE TABLE access.account (
  account      text PRIMARY KEY CHECK (account ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  name         text NOT NULL,
  password     text,
  totp         text,
  failures     int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  is_active    boolean NOT NULL DEFAULT true,
  created_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE access.role_right (
  role       text NOT NULL,
  right_name text NOT NULL CHECK (right_name ~ '^[a-z]+\.(read|write|check|sign)$'),
  reach      text NOT NULL CHECK (reach IN ('own', 'below', 'all')),
  PRIMARY KEY (role, right_name)
);

CREATE TABLE access.role_grant (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account    text NOT NULL REFERENCES access.account,
  role       text NOT NULL,
  scope      text NOT NULL REFERENCES access.scope,
  granted_by text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (account, role, scope)
);

CREATE TABLE access.session (
  session       uuid PRIMARY KEY,
  account       text NOT NULL REFERENCES access.account,
  token_hash    text NOT NULL UNIQUE,
  started_at    timestamptz NOT NULL DEFAULT now(),
  expires_at    timestamptz NOT NULL,
  seen_at       timestamptz NOT NULL DEFAULT now(),
  stepped_up_at timestamptz,
  ended_at      timestamptz
);
CREATE INDEX ON access.session (account);

-- The session in which the current transaction runs; none outside of one.
CREATE FUNCTION access.current_session() RETURNS uuid
  LANGUAGE sql STABLE
  RETURN NULLIF(current_setting('linxuan.session', true), '')::uuid;

-- Whether a session may use a right at a scope.
CREATE FUNCTION access.session_reaches(p_session uuid, p_right text, p_scope text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT EXISTS (
      SELECT 1
      FROM access.session s
      JOIN access.account a ON a.account = s.account AND a.is_active
      JOIN access.role_grant g ON g.account = s.account
      JOIN access.role_right r ON r.role = g.role AND r.right_name = p_right
      WHERE s.session = p_session AND s.ended_at IS NULL AND s.expires_at > now()
        AND (r.reach = 'all' OR g.scope = p_scope
          OR (r.reach = 'below' AND EXISTS (
            SELECT 1 FROM access.scope_ancestor up
            WHERE up.scope = p_scope AND up.ancestor = g.scope))));
  END;

-- Whether the current session may use a right everywhere.
CREATE FUNCTION access.reaches_all(p_right text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT EXISTS (
      SELECT 1
      FROM access.session s
      JOIN access.account a ON a.account = s.account AND a.is_active
      JOIN access.role_grant g ON g.account = s.account
      JOIN access.role_right r ON r.role = g.role AND r.right_name = p_right AND r.reach = 'all'
      WHERE s.session = access.current_session() AND s.ended_at IS NULL AND s.expires_at > now());
  END;

-- The scopes at which the current session may use a right that does not reach everywhere.
CREATE FUNCTION access.reached(p_right text) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT DISTINCT COALESCE(down.scope, g.scope)
    FROM access.session s
    JOIN access.account a ON a.account = s.account AND a.is_active
    JOIN access.role_grant g ON g.account = s.account
    JOIN access.role_right r ON r.role = g.role AND r.right_name = p_right AND r.reach <> 'all'
    LEFT JOIN access.scope_ancestor down ON r.reach = 'below' AND down.ancestor = g.scope
    WHERE s.session = access.current_session() AND s.ended_at IS NULL AND s.expires_at > now();
  END;

-- Puts a table of records behind the second wall: rows are read where the session may read the area,
-- and written where the session that each row carries may write or sign in it.
CREATE PROCEDURE access.guard(p_table regclass, p_area text) LANGUAGE plpgsql AS $$
DECLARE
  may_write text := format(
    '(access.session_reaches(r_session, %L, r_scope) OR access.session_reaches(r_session, %L, r_scope))',
    p_area || '.write', p_area || '.sign');
  may_change text := format(
    '(access.session_reaches(access.current_session(), %L, r_scope)'
    ' OR access.session_reaches(access.current_session(), %L, r_scope))',
    p_area || '.write', p_area || '.sign');
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format(
    'CREATE POLICY reading ON %s FOR SELECT TO linxuan_app'
    ' USING ((SELECT access.reaches_all(%L)) OR r_scope IN (SELECT access.reached(%L)))',
    p_table, p_area || '.read', p_area || '.read');
  EXECUTE format('CREATE POLICY adding ON %s FOR INSERT TO linxuan_app WITH CHECK %s', p_table, may_write);
  EXECUTE format(
    'CREATE POLICY changing ON %s FOR UPDATE TO linxuan_app USING %s WITH CHECK %s',
    p_table, may_change, may_write);
  EXECUTE format('CREATE POLICY removing ON %s FOR DELETE TO linxuan_app USING %s', p_table, may_change);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO linxuan_app', p_table);
END $$;

GRANT USAGE ON SCHEMA access TO linxuan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA access TO linxuan_app;

-- The engine computes gates and packages: it reads everything and writes nothing. Nobody signs in as it.
INSERT INTO access.scope (scope, parent, kind) VALUES ('centre', NULL, 'centre');
INSERT INTO access.scope_ancestor VALUES ('centre', 'centre');
INSERT INTO access.account (account, name, password) VALUES ('engine', 'engine', NULL);
INSERT INTO access.role_grant (account, role, scope, granted_by) VALUES ('engine', 'engine', 'centre', 'engine');
INSERT INTO access.session (session, account, token_hash, expires_at)
  VALUES (gen_random_uuid(), 'engine', '', 'infinity');
