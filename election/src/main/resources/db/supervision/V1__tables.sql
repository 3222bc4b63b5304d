-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE supervision.aftercare (
  "person"    text NOT NULL,
  "date"      date NOT NULL,
  "by"        text NOT NULL,
  "note_hash" text NOT NULL,
  LIKE records.row INCLUDING ALL
);
CREATE INDEX ON supervision.aftercare (r_unit, r_id);
CREATE INDEX ON supervision.aftercare (r_scope);
CALL access.guard('supervision.aftercare', 'aftercare');

GRANT USAGE ON SCHEMA supervision TO linxuan_app;
