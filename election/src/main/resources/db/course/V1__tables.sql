-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE course.election (
  "key"   text NOT NULL,
  "value" text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("key")
);
CREATE INDEX ON course.election (r_unit, r_id);
CREATE INDEX ON course.election (r_scope);
CALL access.guard('course.election', 'structure');

CREATE TABLE course.calendar (
  "date" date NOT NULL,
  "kind" text NOT NULL CHECK ("kind" IN ('holiday', 'make-up')),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("date")
);
CREATE INDEX ON course.calendar (r_unit, r_id);
CREATE INDEX ON course.calendar (r_scope);
CALL access.guard('course.calendar', 'structure');

CREATE TABLE course.apportionment_inputs (
  "unit"   text NOT NULL,
  "column" text NOT NULL,
  "value"  text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "column")
);
CREATE INDEX ON course.apportionment_inputs (r_unit, r_id);
CREATE INDEX ON course.apportionment_inputs (r_scope);
CALL access.guard('course.apportionment_inputs', 'structure');

GRANT USAGE ON SCHEMA course TO linxuan_app;
