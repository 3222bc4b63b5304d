-- The application reads who may do what; it changes accounts, grants, sessions and scopes only through
-- the functions below, each of which asks for the right of the session that runs. No session is named
-- while the office sets itself up and while somebody is signing in.

CREATE FUNCTION access.current_account() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT s.account FROM access.session s
    WHERE s.session = access.current_session() AND s.ended_at IS NULL AND s.expires_at > now();
  END;

CREATE FUNCTION access.require(p_right text, p_scope text) RETURNS void
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF access.current_session() IS NOT NULL
    AND NOT access.session_reaches(access.current_session(), p_right, p_scope) THEN
    RAISE EXCEPTION 'this session may not use % at %', p_right, p_scope
      USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

-- Scopes.
CREATE FUNCTION access.add_scope(p_scope text, p_parent text, p_kind text, p_unit text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM access.require('structure.write', p_parent);
  INSERT INTO access.scope (scope, parent, kind, unit) VALUES (p_scope, p_parent, p_kind, p_unit);
  INSERT INTO access.scope_ancestor
    SELECT p_scope, a.ancestor FROM access.scope_ancestor a WHERE a.scope = p_parent
    UNION ALL SELECT p_scope, p_scope;
END $$;

CREATE FUNCTION access.remove_scope(p_scope text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM access.require('structure.write', p_scope);
  DELETE FROM access.scope WHERE scope = p_scope;
END $$;

-- Accounts. Who looks after accounts gives no role to himself, and whoever administers the system does
-- nothing else in it.
CREATE FUNCTION access.add_account(p_account text, p_name text, p_password text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM access.require('accounts.write', 'centre');
  INSERT INTO access.account (account, name, password) VALUES (p_account, p_name, p_password);
END $$;

CREATE FUNCTION access.is_administration(p_role text) RETURNS boolean
  LANGUAGE sql IMMUTABLE
  RETURN p_role IN ('system-admin', 'security-admin', 'audit-admin');

CREATE FUNCTION access.grant_role(p_account text, p_role text, p_scope text, p_by text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM access.require('accounts.write', 'centre');
  PERFORM FROM access.account WHERE account = p_account FOR UPDATE;
  IF p_account = access.current_account() OR p_account = 'engine' OR p_role = 'engine' THEN
    RAISE EXCEPTION 'this role is not given to this account' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT 1 FROM access.role_grant g WHERE g.account = p_account
      AND g.role <> p_role
      AND (access.is_administration(p_role) OR access.is_administration(g.role))) THEN
    RAISE EXCEPTION 'an administrator holds no other role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO access.role_grant (account, role, scope, granted_by)
    VALUES (p_account, p_role, p_scope, COALESCE(access.current_account(), p_by));
END $$;

CREATE FUNCTION access.take_role(p_account text, p_role text, p_scope text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM access.require('accounts.write', 'centre');
  DELETE FROM access.role_grant
    WHERE account = p_account AND role = p_role AND scope = p_scope AND account <> 'engine';
  RETURN FOUND;
END $$;

-- Signing in. What the password is compared with is read one account at a time.
CREATE FUNCTION access.secret_of(p_account text, OUT password text, OUT locked boolean) RETURNS SETOF record
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT a.password, COALESCE(a.locked_until > now(), false) FROM access.account a
    WHERE a.account = p_account AND a.is_active;
  END;

CREATE FUNCTION access.sign_in_failed(p_account text, p_most int) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    UPDATE access.account SET failures = failures + 1,
      locked_until = CASE WHEN failures + 1 >= p_most THEN now() + interval '15 minutes' ELSE locked_until END
    WHERE account = p_account;
  END;

CREATE FUNCTION access.begin_session(p_account text, p_token_hash text, p_seconds double precision) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF p_account = 'engine' THEN
    RAISE EXCEPTION 'nobody signs in as the engine' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE access.account SET failures = 0, locked_until = NULL WHERE account = p_account AND is_active;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such account' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO access.session (session, account, token_hash, expires_at, stepped_up_at)
    VALUES (gen_random_uuid(), p_account, p_token_hash, now() + make_interval(secs => p_seconds), now());
END $$;

CREATE FUNCTION access.find_session(
    p_token_hash text, p_idle double precision,
    OUT session uuid, OUT account text, OUT name text, OUT stepped_up_at timestamptz) RETURNS SETOF record
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT s.session, s.account, a.name, s.stepped_up_at
    FROM access.session s JOIN access.account a ON a.account = s.account AND a.is_active
    WHERE s.token_hash = p_token_hash AND p_token_hash <> '' AND s.account <> 'engine'
      AND s.ended_at IS NULL AND s.expires_at > now()
      AND s.seen_at > now() - make_interval(secs => p_idle);
  END;

CREATE FUNCTION access.grants_of(p_session uuid, OUT role text, OUT scope text) RETURNS SETOF record
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT g.role, g.scope FROM access.role_grant g JOIN access.session s ON s.account = g.account
    WHERE s.session = p_session
    ORDER BY (g.id IS NOT DISTINCT FROM s.working_as) DESC, g.id;
  END;

CREATE FUNCTION access.seen(p_session uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    UPDATE access.session SET seen_at = now()
    WHERE session = p_session AND seen_at < now() - interval '1 minute';
  END;

CREATE FUNCTION access.work_as(p_session uuid, p_role text, p_scope text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    UPDATE access.session s SET working_as = g.id FROM access.role_grant g
    WHERE s.session = p_session AND g.account = s.account AND g.role = p_role AND g.scope = p_scope;
  END;

-- The password was given again: a new token, and sensitive acts are open for a while.
CREATE FUNCTION access.renew_session(p_session uuid, p_token_hash text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    UPDATE access.session SET token_hash = p_token_hash, stepped_up_at = now()
    WHERE session = p_session AND account <> 'engine' AND ended_at IS NULL;
  END;

CREATE FUNCTION access.is_fresh(p_session uuid, p_seconds double precision) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT EXISTS (SELECT 1 FROM access.session s WHERE s.session = p_session AND s.ended_at IS NULL
      AND s.stepped_up_at > now() - make_interval(secs => p_seconds));
  END;

CREATE FUNCTION access.end_session(p_session uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    UPDATE access.session SET ended_at = now()
    WHERE session = p_session AND account <> 'engine' AND ended_at IS NULL;
  END;

CREATE FUNCTION access.engine_session() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  BEGIN ATOMIC
    SELECT s.session FROM access.session s WHERE s.account = 'engine';
  END;

REVOKE ALL ON ALL TABLES IN SCHEMA access FROM linxuan_app;
GRANT SELECT ON access.scope, access.scope_ancestor, access.role_right, access.role_grant TO linxuan_app;
GRANT SELECT (account, name, is_active, created_at) ON access.account TO linxuan_app;
REVOKE ALL ON PROCEDURE access.guard(regclass, text) FROM PUBLIC;

-- A row carries the session that writes it, and no other: only where no session is named (grouped
-- commits) does each row speak for itself.
CREATE FUNCTION access.is_own(p_session uuid) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN access.current_session() IS NULL OR p_session = access.current_session();

DO $$
DECLARE
  p record;
BEGIN
  FOR p IN
    SELECT polname, polrelid::regclass AS tab, pg_get_expr(polwithcheck, polrelid) AS expr
    FROM pg_policy JOIN pg_attribute a ON a.attrelid = polrelid AND a.attname = 'r_session'
    WHERE polname IN ('adding', 'changing') AND polwithcheck IS NOT NULL
  LOOP
    EXECUTE format('ALTER POLICY %I ON %s WITH CHECK (access.is_own(r_session) AND %s)', p.polname, p.tab, p.expr);
  END LOOP;
END $$;

CREATE OR REPLACE PROCEDURE access.guard(p_table regclass, p_area text) LANGUAGE plpgsql AS $$
DECLARE
  may_write text := format(
    '(access.is_own(r_session)'
    ' AND (access.session_reaches(r_session, %L, r_scope) OR access.session_reaches(r_session, %L, r_scope)))',
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
