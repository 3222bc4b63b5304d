-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE procedure.papers (
  "paper"     text NOT NULL,
  "unit"      text,
  "kind"      text NOT NULL,
  "title"     text NOT NULL,
  "issued_by" text NOT NULL,
  "date"      date NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("paper", "unit")
);
CREATE INDEX ON procedure.papers (r_unit, r_id);
CREATE INDEX ON procedure.papers (r_scope);
CALL access.guard('procedure.papers', 'stages');

CREATE TABLE procedure.stage_openings (
  "unit"        text NOT NULL,
  "stage"       text NOT NULL,
  "date"        date NOT NULL,
  "body"        text NOT NULL,
  "prepared_by" text,
  "checked_by"  text,
  "issued_by"   text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "stage", "date")
);
CREATE INDEX ON procedure.stage_openings (r_unit, r_id);
CREATE INDEX ON procedure.stage_openings (r_scope);
CALL access.guard('procedure.stage_openings', 'stages');

CREATE TABLE procedure.suspensions (
  "unit"       text NOT NULL,
  "stage"      text NOT NULL,
  "suspended"  date NOT NULL,
  "by"         text NOT NULL,
  "reason"     text NOT NULL,
  "resumed"    date,
  "resumed_by" text,
  LIKE records.row INCLUDING ALL
);
CREATE INDEX ON procedure.suspensions (r_unit, r_id);
CREATE INDEX ON procedure.suspensions (r_scope);
CALL access.guard('procedure.suspensions', 'stages');

CREATE TABLE procedure.activities (
  "unit" text NOT NULL,
  "kind" text NOT NULL CHECK ("kind" IN ('education', 'publicity', 'schedule', 'accountability')),
  "date" date NOT NULL,
  "by"   text NOT NULL,
  "text" text NOT NULL,
  LIKE records.row INCLUDING ALL
);
CREATE INDEX ON procedure.activities (r_unit, r_id);
CREATE INDEX ON procedure.activities (r_scope);
CALL access.guard('procedure.activities', 'stages');

CREATE TABLE procedure.ways_out (
  "person" text NOT NULL,
  "way"    text NOT NULL CHECK ("way" IN ('not-taken-forward', 'withdrawn', 'deceased', 'disqualified')),
  "date"   date NOT NULL,
  "reason" text NOT NULL,
  "by"     text NOT NULL,
  LIKE records.row INCLUDING ALL
);
CREATE INDEX ON procedure.ways_out (r_unit, r_id);
CREATE INDEX ON procedure.ways_out (r_scope);
CALL access.guard('procedure.ways_out', 'lists');

GRANT USAGE ON SCHEMA procedure TO linxuan_app;
