-- A hand on a draft is that of the account whose session lays it on: nobody prepares, checks or issues
-- in another's name, and each hand needs its own right. What is issued or dropped stays.
CREATE FUNCTION procedure.own_hands() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  me text := access.current_account();
  here uuid := access.current_session();
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.prepared_by IS DISTINCT FROM me OR NEW.state <> 'prepared' OR NEW.checked_by IS NOT NULL THEN
      RAISE EXCEPTION 'a draft begins in its own hand' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state IN ('issued', 'dropped') OR (NEW.unit, NEW.scope, NEW.kind, NEW.area)
      IS DISTINCT FROM (OLD.unit, OLD.scope, OLD.kind, OLD.area) THEN
    RAISE EXCEPTION 'this draft stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.prepared_by IS DISTINCT FROM OLD.prepared_by AND NEW.prepared_by IS DISTINCT FROM me)
    OR (NEW.checked_by IS DISTINCT FROM OLD.checked_by AND NEW.checked_by IS NOT NULL
      AND (NEW.checked_by IS DISTINCT FROM me
        OR NOT access.session_reaches(here, NEW.area || '.check', NEW.scope)))
    OR (NEW.issued_by IS DISTINCT FROM OLD.issued_by
      AND (NEW.issued_by IS DISTINCT FROM me
        OR NOT access.session_reaches(here, NEW.area || '.sign', NEW.scope)))
    OR ((NEW.rows IS DISTINCT FROM OLD.rows OR NEW.title IS DISTINCT FROM OLD.title)
      AND NOT access.session_reaches(here, NEW.area || '.write', NEW.scope)) THEN
    RAISE EXCEPTION 'another hand than that of this session' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_hands BEFORE INSERT OR UPDATE ON procedure.draft
  FOR EACH ROW EXECUTE FUNCTION procedure.own_hands();
