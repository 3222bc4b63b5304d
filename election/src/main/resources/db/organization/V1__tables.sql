-- The tables of docs/package.md that this module keeps; what the cells hold is checked before they come here.

CREATE TABLE organization.units (
  "unit"       text NOT NULL,
  "name_zh"    text NOT NULL,
  "name_en"    text NOT NULL,
  "kind"       text NOT NULL,
  "detail"     text NOT NULL CHECK ("detail" IN ('full', 'summary', 'none')),
  "members"    bigint NOT NULL CHECK ("members" >= 0),
  "women"      bigint NOT NULL CHECK ("women" >= 0),
  "minorities" bigint NOT NULL CHECK ("minorities" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("unit")
);
CREATE INDEX ON organization.units (r_unit, r_id);
CREATE INDEX ON organization.units (r_scope);
CALL access.guard('organization.units', 'structure');

CREATE TABLE organization.organizations (
  "organization" text NOT NULL,
  "parent"       text,
  "level"        bigint NOT NULL CHECK ("level" >= 0),
  "members"      bigint CHECK ("members" >= 0),
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("organization")
);
CREATE INDEX ON organization.organizations (r_unit, r_id);
CREATE INDEX ON organization.organizations (r_scope);
CALL access.guard('organization.organizations', 'structure');

CREATE TABLE organization.organization_names (
  "organization" text NOT NULL,
  "name_zh"      text NOT NULL,
  "name_en"      text NOT NULL,
  LIKE records.row INCLUDING ALL,
  UNIQUE NULLS NOT DISTINCT ("organization")
);
CREATE INDEX ON organization.organization_names (r_unit, r_id);
CREATE INDEX ON organization.organization_names (r_scope);
CALL access.guard('organization.organization_names', 'structure');

GRANT USAGE ON SCHEMA organization TO linxuan_app;
