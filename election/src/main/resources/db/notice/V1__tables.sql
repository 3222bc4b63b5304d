-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE notice.notices (
  "notice"    text NOT NULL,
  "unit"      text NOT NULL,
  "kind"      text NOT NULL CHECK ("kind" IN ('VETTING_ADVANCE', 'PUBLIC')),
  "opens"     date NOT NULL,
  "closes"    date NOT NULL,
  "range"     text NOT NULL,
  "channels"  text NOT NULL,
  "proof"     text,
  "posted_by" text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("notice")
);
CREATE INDEX ON notice.notices (r_unit, r_id);
CREATE INDEX ON notice.notices (r_scope);
CALL access.guard('notice.notices', 'notices');

CREATE TABLE notice.notice_names (
  "notice" text NOT NULL,
  "person" text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("notice", "person")
);
CREATE INDEX ON notice.notice_names (r_unit, r_id);
CREATE INDEX ON notice.notice_names (r_scope);
CALL access.guard('notice.notice_names', 'notices');

CREATE TABLE notice.comments (
  "comment"    text NOT NULL,
  "notice"     text NOT NULL,
  "person"     text NOT NULL,
  "received"   date NOT NULL,
  "from"       text NOT NULL,
  "closed"     date,
  "closed_by"  text,
  "conclusion" text CHECK ("conclusion" IN ('upheld', 'not-upheld')),
  "action"     text,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("comment")
);
CREATE INDEX ON notice.comments (r_unit, r_id);
CREATE INDEX ON notice.comments (r_scope);
CALL access.guard('notice.comments', 'comments');

GRANT USAGE ON SCHEMA notice TO linxuan_app;
