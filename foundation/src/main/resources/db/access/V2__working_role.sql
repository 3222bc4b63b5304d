-- The role in which somebody with several of them works now; none: the first that was granted.
ALTER TABLE access.session
  ADD COLUMN working_as bigint REFERENCES access.role_grant ON DELETE SET NULL;
