-- The time that the office goes by: the database's, moved forward by a shift (for a demonstration),
-- and never backwards.

CREATE TABLE clock.shift (
  one   boolean PRIMARY KEY DEFAULT true CHECK (one),
  shift interval NOT NULL DEFAULT '0' CHECK (shift >= '0')
);
INSERT INTO clock.shift DEFAULT VALUES;

-- The second, counted from 1970, at whose beginning no time handed out was later. A sequence, since
-- no transaction waits for another one's sequence, and none takes it back.
CREATE SEQUENCE clock.reached MINVALUE 0 START 0;

CREATE FUNCTION clock.forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW.shift < OLD.shift THEN
    RAISE EXCEPTION 'time does not run backwards';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER forward BEFORE INSERT OR UPDATE OR DELETE ON clock.shift
  FOR EACH ROW EXECUTE FUNCTION clock.forward();

-- The time. Where the machine's clock was set back by a second or more, the latest time handed out
-- stands until the clock has caught up.
CREATE FUNCTION clock.now() RETURNS timestamptz LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog AS $$
DECLARE
  here timestamptz;
  second bigint;
  latest bigint;
BEGIN
  SELECT clock_timestamp() + s.shift INTO STRICT here FROM clock.shift s;
  SELECT r.last_value INTO STRICT latest FROM clock.reached r;
  IF here < to_timestamp(latest - 1) THEN
    RETURN to_timestamp(latest);
  END IF;
  second := ceil(extract(epoch FROM here))::bigint;
  IF second > latest AND current_setting('transaction_read_only') = 'off' THEN
    PERFORM pg_advisory_lock(hashtext('clock.reached'));
    SELECT r.last_value INTO STRICT latest FROM clock.reached r;
    IF second > latest THEN
      PERFORM setval('clock.reached', second);
    END IF;
    PERFORM pg_advisory_unlock(hashtext('clock.reached'));
  END IF;
  RETURN here;
END $$;

-- Until when something is to be done. Each mark is set once and stays.
CREATE TABLE clock.deadline (
  id       text PRIMARY KEY CHECK (id <> ''),
  what     text NOT NULL,
  remind   date NOT NULL,
  due      date NOT NULL,
  reminded timestamptz,
  lapsed   timestamptz,
  met      timestamptz,
  CHECK (remind <= due),
  CHECK (lapsed IS NULL OR met IS NULL)
);
CREATE INDEX ON clock.deadline (remind) WHERE reminded IS NULL AND lapsed IS NULL AND met IS NULL;
CREATE INDEX ON clock.deadline (due) WHERE lapsed IS NULL AND met IS NULL;

CREATE FUNCTION clock.stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.lapsed IS NOT NULL OR OLD.met IS NOT NULL)
    OR (OLD.reminded IS NOT NULL AND NEW.reminded IS DISTINCT FROM OLD.reminded
        AND NEW.due = OLD.due) THEN
    RAISE EXCEPTION 'what happened to a deadline stays as it is';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stays BEFORE UPDATE ON clock.deadline
  FOR EACH ROW EXECUTE FUNCTION clock.stays();

REVOKE ALL ON FUNCTION clock.now() FROM PUBLIC;
GRANT USAGE ON SCHEMA clock TO linxuan_app;
GRANT EXECUTE ON FUNCTION clock.now() TO linxuan_app;
GRANT SELECT, UPDATE (shift) ON clock.shift TO linxuan_app;
GRANT SELECT, INSERT, UPDATE ON clock.deadline TO linxuan_app;
