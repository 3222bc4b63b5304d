-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE vetting.musts (
  "person"           text NOT NULL,
  "must"             text NOT NULL,
  "state"            text NOT NULL CHECK ("state" IN ('done', 'not-applicable')),
  "reason"           text,
  "examined_instead" text,
  "by"               text NOT NULL,
  "date"             date NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("person", "must")
);
CREATE INDEX ON vetting.musts (r_unit, r_id);
CREATE INDEX ON vetting.musts (r_scope);
CALL access.guard('vetting.musts', 'vetting');

CREATE TABLE vetting.opinions (
  "batch"     text NOT NULL,
  "unit"      text NOT NULL,
  "kind"      text NOT NULL,
  "authority" text NOT NULL,
  "person"    text NOT NULL,
  "asked"     date NOT NULL,
  "answered"  date,
  "answer"    text CHECK ("answer" IN ('no-objection', 'objection')),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("batch", "person")
);
CREATE INDEX ON vetting.opinions (r_unit, r_id);
CREATE INDEX ON vetting.opinions (r_scope);
CALL access.guard('vetting.opinions', 'inspection');

CREATE TABLE vetting.heard (
  "unit"   text NOT NULL,
  "person" text NOT NULL,
  "group"  text NOT NULL CHECK ("group" IN ('organisations', 'delegates', 'members', 'public')),
  "how"    text NOT NULL,
  "number" bigint NOT NULL CHECK ("number" >= 0),
  "date"   date NOT NULL,
  LIKE records.row INCLUDING ALL
);
CREATE INDEX ON vetting.heard (r_unit, r_id);
CREATE INDEX ON vetting.heard (r_scope);
CALL access.guard('vetting.heard', 'vetting');

CREATE TABLE vetting.vetting_reports (
  "person"  text NOT NULL,
  "heading" text NOT NULL,
  "by"      text NOT NULL,
  "date"    date NOT NULL,
  "text"    text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("person", "heading")
);
CREATE INDEX ON vetting.vetting_reports (r_unit, r_id);
CREATE INDEX ON vetting.vetting_reports (r_scope);
CALL access.guard('vetting.vetting_reports', 'vetting');

CREATE TABLE vetting.conclusions (
  "person"          text NOT NULL,
  "conclusion"      text NOT NULL CHECK ("conclusion" IN ('fit', 'not-fit')),
  "secretary"       text,
  "secretary_on"    date,
  "discipline_head" text,
  "discipline_on"   date,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("person")
);
CREATE INDEX ON vetting.conclusions (r_unit, r_id);
CREATE INDEX ON vetting.conclusions (r_scope);
CALL access.guard('vetting.conclusions', 'vetting');

GRANT USAGE ON SCHEMA vetting TO linxuan_app;
