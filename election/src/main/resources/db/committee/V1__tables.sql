-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE committee.meetings (
  "meeting"      text NOT NULL,
  "unit"         text NOT NULL,
  "organization" text NOT NULL,
  "body"         text NOT NULL,
  "act"          text NOT NULL,
  "date"         date NOT NULL,
  "entitled"     bigint NOT NULL CHECK ("entitled" >= 0),
  "present"      bigint NOT NULL CHECK ("present" >= 0),
  "prepared_by"  text,
  "checked_by"   text,
  "issued_by"    text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("meeting")
);
CREATE INDEX ON committee.meetings (r_unit, r_id);
CREATE INDEX ON committee.meetings (r_scope);
CALL access.guard('committee.meetings', 'meetings');

CREATE TABLE committee.meeting_names (
  "meeting" text NOT NULL,
  "person"  text NOT NULL,
  "taken"   text NOT NULL CHECK ("taken" IN ('true', 'false')),
  "for"     bigint CHECK ("for" >= 0),
  "against" bigint CHECK ("against" >= 0),
  "abstain" bigint CHECK ("abstain" >= 0),
  "reason"  text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("meeting", "person")
);
CREATE INDEX ON committee.meeting_names (r_unit, r_id);
CREATE INDEX ON committee.meeting_names (r_scope);
CALL access.guard('committee.meeting_names', 'meetings');

GRANT USAGE ON SCHEMA committee TO linxuan_app;
