-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE nomination.participation_forms (
  "organization" text NOT NULL,
  "meeting"      bigint NOT NULL CHECK ("meeting" >= 0),
  "visit"        bigint NOT NULL CHECK ("visit" >= 0),
  "phone"        bigint NOT NULL CHECK ("phone" >= 0),
  "writing"      bigint NOT NULL CHECK ("writing" >= 0),
  "chair"        text NOT NULL,
  "recorder"     text NOT NULL,
  "date"         date NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("organization")
);
CREATE INDEX ON nomination.participation_forms (r_unit, r_id);
CREATE INDEX ON nomination.participation_forms (r_scope);
CALL access.guard('nomination.participation_forms', 'nomination');

CREATE TABLE nomination.tallies (
  "organization" text NOT NULL,
  "nominee"      text NOT NULL,
  "supporters"   bigint NOT NULL CHECK ("supporters" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE ("organization", "nominee")
);
CREATE INDEX ON nomination.tallies (r_unit, r_id);
CREATE INDEX ON nomination.tallies (r_scope);
CALL access.guard('nomination.tallies', 'nomination');

CREATE TABLE nomination.sheets (
  "organization" text NOT NULL,
  "member"       text NOT NULL,
  "nominee"      text NOT NULL,
  "sheet"        bigint CHECK ("sheet" >= 0),
  "at"           date,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("organization", "member", "nominee", "sheet")
);
CREATE INDEX ON nomination.sheets (r_unit, r_id);
CREATE INDEX ON nomination.sheets (r_scope);
CALL access.guard('nomination.sheets', 'nomination');

CREATE TABLE nomination.entries (
  "organization" text NOT NULL,
  "person"       text NOT NULL,
  "source"       text NOT NULL CHECK ("source" IN ('centre', 'vertical', 'level')),
  "by"           text NOT NULL,
  "date"         date NOT NULL,
  "reason"       text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("organization", "person")
);
CREATE INDEX ON nomination.entries (r_unit, r_id);
CREATE INDEX ON nomination.entries (r_scope);
CALL access.guard('nomination.entries', 'nomination');

CREATE TABLE nomination.reports (
  "organization" text NOT NULL,
  "nominee"      text NOT NULL,
  "reason"       text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("organization", "nominee")
);
CREATE INDEX ON nomination.reports (r_unit, r_id);
CREATE INDEX ON nomination.reports (r_scope);
CALL access.guard('nomination.reports', 'nomination');

CREATE TABLE nomination.not_reported (
  "organization" text NOT NULL,
  "nominee"      text NOT NULL,
  "reason"       text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("organization", "nominee")
);
CREATE INDEX ON nomination.not_reported (r_unit, r_id);
CREATE INDEX ON nomination.not_reported (r_scope);
CALL access.guard('nomination.not_reported', 'nomination');

CREATE TABLE nomination.rounds (
  "unit"                text NOT NULL,
  "round"               bigint NOT NULL CHECK ("round" >= 0),
  "sent_down"           date NOT NULL,
  "returned"            date NOT NULL,
  "resubmitted"         date NOT NULL,
  "organizations_heard" bigint NOT NULL CHECK ("organizations_heard" >= 0),
  "members_heard"       bigint NOT NULL CHECK ("members_heard" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "round")
);
CREATE INDEX ON nomination.rounds (r_unit, r_id);
CREATE INDEX ON nomination.rounds (r_scope);
CALL access.guard('nomination.rounds', 'nomination');

CREATE TABLE nomination.round_opinions (
  "unit"         text NOT NULL,
  "round"        bigint NOT NULL CHECK ("round" >= 0),
  "organization" text NOT NULL,
  "person"       text NOT NULL,
  "opinion"      text NOT NULL CHECK ("opinion" IN ('keep', 'drop', 'add')),
  "reason"       text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "round", "organization", "person")
);
CREATE INDEX ON nomination.round_opinions (r_unit, r_id);
CREATE INDEX ON nomination.round_opinions (r_scope);
CALL access.guard('nomination.round_opinions', 'nomination');

CREATE TABLE nomination.round_names (
  "unit"   text NOT NULL,
  "round"  bigint NOT NULL CHECK ("round" >= 0),
  "person" text NOT NULL,
  "change" text NOT NULL CHECK ("change" IN ('kept', 'dropped', 'added')),
  "reason" text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "round", "person")
);
CREATE INDEX ON nomination.round_names (r_unit, r_id);
CREATE INDEX ON nomination.round_names (r_scope);
CALL access.guard('nomination.round_names', 'nomination');

GRANT USAGE ON SCHEMA nomination TO linxuan_app;
