-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE people.people (
  "person"       text NOT NULL,
  "name_zh"      text NOT NULL,
  "name_en"      text NOT NULL,
  "unit"         text NOT NULL,
  "organization" text,
  "source"       text NOT NULL CHECK ("source" IN ('organization', 'level', 'vertical', 'centre')),
  "sex"          text NOT NULL CHECK ("sex" IN ('female', 'male')),
  "nationality"  text NOT NULL,
  "birth"        date NOT NULL,
  "education"    text NOT NULL,
  "member_since" date NOT NULL,
  "field"        text,
  "level"        text,
  "body_kind"    text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("person")
);
CREATE INDEX ON people.people (r_unit, r_id);
CREATE INDEX ON people.people (r_scope);
CALL access.guard('people.people', 'people');

CREATE TABLE people.evidence (
  "person"        text NOT NULL,
  "kind"          text NOT NULL CHECK ("kind" IN ('post', 'occupation', 'title', 'honour', 'deed')),
  "employer_kind" text,
  "rank"          text,
  "duty"          text,
  "share"         bigint CHECK ("share" >= 0),
  "occupation"    text,
  "title"         text,
  "from"          date,
  "to"            date,
  "granted_by"    text,
  "text"          text,
  LIKE records.row INCLUDING ALL
);
CREATE INDEX ON people.evidence (r_unit, r_id);
CREATE INDEX ON people.evidence (r_scope);
CALL access.guard('people.evidence', 'people');

CREATE TABLE people.identity (
  "person"        text NOT NULL,
  "claimed"       text NOT NULL,
  "filled_by"     text NOT NULL,
  "filled_on"     date NOT NULL,
  "determined"    text NOT NULL,
  "determined_by" text NOT NULL,
  "determined_on" date NOT NULL,
  "reviewed_by"   text NOT NULL,
  "reviewed_on"   date NOT NULL,
  "grounds"       text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("person")
);
CREATE INDEX ON people.identity (r_unit, r_id);
CREATE INDEX ON people.identity (r_scope);
CALL access.guard('people.identity', 'identity');

GRANT USAGE ON SCHEMA people TO linxuan_app;
