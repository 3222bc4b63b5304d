-- Everybody reads the rulebook; only who writes or signs for the whole brings a new edition in force,
-- and the office itself when it is begun.
ALTER TABLE course.rulebook_edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE course.rulebook_edition FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON course.rulebook_edition FOR SELECT TO linxuan_app USING (true);
CREATE POLICY adding ON course.rulebook_edition FOR INSERT TO linxuan_app
  WITH CHECK (access.current_session() IS NULL
    OR access.session_reaches(access.current_session(), 'structure.write', 'centre')
    OR access.session_reaches(access.current_session(), 'structure.sign', 'centre'));
