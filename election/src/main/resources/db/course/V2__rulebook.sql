-- The editions under which the election stands: an edition is never changed, an amendment is a new one with a
-- decision.
CREATE TABLE course.rulebook_edition (
  number     int PRIMARY KEY CHECK (number > 0),
  rulebook   text NOT NULL,
  yaml       text NOT NULL,
  sha256     text NOT NULL CHECK (length(sha256) = 64),
  decision   text NOT NULL, -- by which it came into force; for the first, the words of the opening
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON course.rulebook_edition TO linxuan_app;
