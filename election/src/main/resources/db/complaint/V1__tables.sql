-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE complaint.leads (
  "lead"         text NOT NULL,
  "unit"         text NOT NULL,
  "person"       text NOT NULL,
  "received"     date NOT NULL,
  "checkable"    text NOT NULL CHECK ("checkable" IN ('true', 'false')),
  "how"          text,
  "concluded"    date,
  "conclusion"   text CHECK ("conclusion" IN ('unfounded', 'founded', 'not-checkable')),
  "by"           text,
  "content_hash" text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("lead")
);
CREATE INDEX ON complaint.leads (r_unit, r_id);
CREATE INDEX ON complaint.leads (r_scope);
CALL access.guard('complaint.leads', 'inspection');

CREATE TABLE complaint.complaints (
  "complaint"    text NOT NULL,
  "unit"         text NOT NULL,
  "stage"        text NOT NULL,
  "received"     date NOT NULL,
  "kind"         text NOT NULL,
  "handled"      date,
  "handled_by"   text,
  "conclusion"   text,
  "content_hash" text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("complaint")
);
CREATE INDEX ON complaint.complaints (r_unit, r_id);
CREATE INDEX ON complaint.complaints (r_scope);
CALL access.guard('complaint.complaints', 'complaints');

GRANT USAGE ON SCHEMA complaint TO linxuan_app;
