-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE slate.soft_reasons (
  "unit"     text NOT NULL,
  "step"     text NOT NULL CHECK ("step" IN ('vetted', 'preliminary', 'preparatory', 'candidates', 'elected')),
  "rule"     text NOT NULL,
  "reason"   text,
  "approver" text,
  "date"     date NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "step", "rule")
);
CREATE INDEX ON slate.soft_reasons (r_unit, r_id);
CREATE INDEX ON slate.soft_reasons (r_scope);
CALL access.guard('slate.soft_reasons', 'lists');

CREATE TABLE slate.planned (
  "unit"     text NOT NULL,
  "category" text NOT NULL,
  "number"   bigint NOT NULL CHECK ("number" >= 0),
  "date"     date NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit", "category")
);
CREATE INDEX ON slate.planned (r_unit, r_id);
CREATE INDEX ON slate.planned (r_scope);
CALL access.guard('slate.planned', 'lists');

GRANT USAGE ON SCHEMA slate TO linxuan_app;
