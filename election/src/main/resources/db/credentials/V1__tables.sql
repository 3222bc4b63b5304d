-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE credentials.changes (
  "person"    text NOT NULL,
  "date"      date NOT NULL,
  "kind"      text NOT NULL CHECK ("kind" IN ('penalty', 'transfer', 'death', 'complaint')),
  "text_hash" text NOT NULL,
  LIKE records.row INCLUDING ALL
);
CREATE INDEX ON credentials.changes (r_unit, r_id);
CREATE INDEX ON credentials.changes (r_scope);
CALL access.guard('credentials.changes', 'credentials');

CREATE TABLE credentials.review (
  "person"  text NOT NULL,
  "outcome" text NOT NULL CHECK ("outcome" IN ('confirmed', 'refused')),
  "article" text,
  "reason"  text,
  "by"      text NOT NULL,
  "date"    date NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("person", "date")
);
CREATE INDEX ON credentials.review (r_unit, r_id);
CREATE INDEX ON credentials.review (r_scope);
CALL access.guard('credentials.review', 'credentials');

CREATE TABLE credentials.invited (
  "person"   text NOT NULL,
  "name_zh"  text NOT NULL,
  "name_en"  text NOT NULL,
  "named_by" text NOT NULL,
  "date"     date NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("person")
);
CREATE INDEX ON credentials.invited (r_unit, r_id);
CREATE INDEX ON credentials.invited (r_scope);
CALL access.guard('credentials.invited', 'credentials');

GRANT USAGE ON SCHEMA credentials TO linxuan_app;
