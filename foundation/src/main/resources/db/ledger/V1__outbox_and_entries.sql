-- Entries wait in the outbox, written in the transaction of what they tell of, until they are put in
-- one order. From then on nobody changes them, not the owner of the tables either.

-- As MerkleTree.leafHash: SHA-256 over a zero byte and the entry (RFC 6962).
CREATE FUNCTION ledger.leaf_hash(entry text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT
  SET search_path = pg_catalog
  RETURN sha256('\x00'::bytea || convert_to(entry, 'UTF8'));

CREATE TABLE ledger.outbox (
  id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry text  NOT NULL CHECK (octet_length(entry) BETWEEN 1 AND 65535),
  hash  bytea NOT NULL CHECK (hash = ledger.leaf_hash(entry))
);

-- Each entry refers to the one before it: there is no gap, and no index twice.
CREATE TABLE ledger.entry (
  index    bigint PRIMARY KEY CHECK (index >= 0),
  previous bigint GENERATED ALWAYS AS (nullif(index, 0) - 1) STORED REFERENCES ledger.entry,
  entry    text   NOT NULL CHECK (octet_length(entry) BETWEEN 1 AND 65535),
  hash     bytea  NOT NULL CHECK (hash = ledger.leaf_hash(entry)),
  at       timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ON ledger.entry (hash);

-- The log that this database feeds, by its public key.
CREATE TABLE ledger.log (
  one  boolean PRIMARY KEY DEFAULT true CHECK (one),
  vkey text NOT NULL
);

CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what stands in the ledger is not changed';
END $$;
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entry
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.log
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();

-- Puts at most so many waiting entries in order and says how many; -1 while another does it.
CREATE FUNCTION ledger.sequence(most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog AS $$
DECLARE
  first bigint;
  moved int;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('ledger.sequence')) THEN
    RETURN -1;
  END IF;
  SELECT coalesce(max(e.index) + 1, 0) INTO first FROM ledger.entry e;
  WITH waiting AS (
    DELETE FROM ledger.outbox o
    WHERE o.id IN (SELECT w.id FROM ledger.outbox w ORDER BY w.id LIMIT most)
    RETURNING o.id, o.entry, o.hash
  )
  INSERT INTO ledger.entry (index, entry, hash)
  SELECT first + row_number() OVER (ORDER BY w.id) - 1, w.entry, w.hash FROM waiting w;
  GET DIAGNOSTICS moved = ROW_COUNT;
  RETURN moved;
END $$;

REVOKE ALL ON FUNCTION ledger.sequence(int) FROM PUBLIC;
GRANT USAGE ON SCHEMA ledger TO linxuan_app;
GRANT INSERT ON ledger.outbox TO linxuan_app;
GRANT SELECT ON ledger.entry TO linxuan_app;
GRANT SELECT, INSERT ON ledger.log TO linxuan_app;
GRANT EXECUTE ON FUNCTION ledger.sequence(int) TO linxuan_app;
