-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE assembly.assemblies (
  "unit"            text NOT NULL,
  "date"            date NOT NULL,
  "form"            text NOT NULL CHECK ("form" IN ('preliminary-then-formal', 'formal')),
  "entitled"        bigint NOT NULL CHECK ("entitled" >= 0),
  "present"         bigint NOT NULL CHECK ("present" >= 0),
  "absent_sick"     bigint NOT NULL CHECK ("absent_sick" >= 0),
  "absent_duty"     bigint NOT NULL CHECK ("absent_duty" >= 0),
  "absent_other"    bigint NOT NULL CHECK ("absent_other" >= 0),
  "blank_means"     text NOT NULL CHECK ("blank_means" IN ('abstain', 'for')),
  "adopted_for"     bigint NOT NULL CHECK ("adopted_for" >= 0),
  "adopted_against" bigint NOT NULL CHECK ("adopted_against" >= 0),
  "adopted_abstain" bigint NOT NULL CHECK ("adopted_abstain" >= 0),
  "chair"           text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit")
);
CREATE INDEX ON assembly.assemblies (r_unit, r_id);
CREATE INDEX ON assembly.assemblies (r_scope);
CALL access.guard('assembly.assemblies', 'assembly');

CREATE TABLE assembly.roll (
  "unit"       text NOT NULL,
  "elector"    text NOT NULL,
  "delegation" text NOT NULL,
  "present"    text NOT NULL CHECK ("present" IN ('true', 'false')),
  "cause"      text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "elector")
);
CREATE INDEX ON assembly.roll (r_unit, r_id);
CREATE INDEX ON assembly.roll (r_scope);
CALL access.guard('assembly.roll', 'assembly');

CREATE TABLE assembly.officers (
  "unit"          text NOT NULL,
  "role"          text NOT NULL CHECK ("role" IN ('presidium', 'chief-scrutineer', 'scrutineer', 'counter')),
  "elector"       text NOT NULL,
  "proposed_by"   text NOT NULL,
  "confirmed_for" bigint NOT NULL CHECK ("confirmed_for" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "role", "elector")
);
CREATE INDEX ON assembly.officers (r_unit, r_id);
CREATE INDEX ON assembly.officers (r_scope);
CALL access.guard('assembly.officers', 'assembly');

CREATE TABLE assembly.ballot_rounds (
  "unit"     text NOT NULL,
  "round"    bigint NOT NULL CHECK ("round" >= 0),
  "kind"     text NOT NULL CHECK ("kind" IN ('preliminary', 'formal', 'tie', 'further')),
  "seats"    bigint NOT NULL CHECK ("seats" >= 0),
  "date"     date NOT NULL,
  "issued"   bigint NOT NULL CHECK ("issued" >= 0),
  "returned" bigint NOT NULL CHECK ("returned" >= 0),
  "unused"   bigint NOT NULL CHECK ("unused" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "round")
);
CREATE INDEX ON assembly.ballot_rounds (r_unit, r_id);
CREATE INDEX ON assembly.ballot_rounds (r_scope);
CALL access.guard('assembly.ballot_rounds', 'assembly');

CREATE TABLE assembly.ballot_candidates (
  "unit"     text NOT NULL,
  "round"    bigint NOT NULL CHECK ("round" >= 0),
  "position" bigint NOT NULL CHECK ("position" >= 0),
  "person"   text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "round", "position")
);
CREATE INDEX ON assembly.ballot_candidates (r_unit, r_id);
CREATE INDEX ON assembly.ballot_candidates (r_scope);
CALL access.guard('assembly.ballot_candidates', 'assembly');

CREATE TABLE assembly.summary (
  "unit"        text NOT NULL,
  "vetted"      bigint NOT NULL CHECK ("vetted" >= 0),
  "preliminary" bigint NOT NULL CHECK ("preliminary" >= 0),
  "preparatory" bigint NOT NULL CHECK ("preparatory" >= 0),
  "candidates"  bigint NOT NULL CHECK ("candidates" >= 0),
  "date"        date NOT NULL,
  "entitled"    bigint NOT NULL CHECK ("entitled" >= 0),
  "present"     bigint NOT NULL CHECK ("present" >= 0),
  "issued"      bigint NOT NULL CHECK ("issued" >= 0),
  "returned"    bigint NOT NULL CHECK ("returned" >= 0),
  "valid"       bigint NOT NULL CHECK ("valid" >= 0),
  "invalid"     bigint NOT NULL CHECK ("invalid" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit")
);
CREATE INDEX ON assembly.summary (r_unit, r_id);
CREATE INDEX ON assembly.summary (r_scope);
CALL access.guard('assembly.summary', 'assembly');

CREATE TABLE assembly.summary_tallies (
  "unit"     text NOT NULL,
  "position" bigint NOT NULL CHECK ("position" >= 0),
  "person"   text NOT NULL,
  "for"      bigint NOT NULL CHECK ("for" >= 0),
  "against"  bigint NOT NULL CHECK ("against" >= 0),
  "abstain"  bigint NOT NULL CHECK ("abstain" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "position")
);
CREATE INDEX ON assembly.summary_tallies (r_unit, r_id);
CREATE INDEX ON assembly.summary_tallies (r_scope);
CALL access.guard('assembly.summary_tallies', 'assembly');

GRANT USAGE ON SCHEMA assembly TO linxuan_app;
