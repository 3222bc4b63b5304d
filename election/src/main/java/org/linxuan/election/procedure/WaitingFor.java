package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.access.Actor;

/** What waits for somebody, as a module knows it; every module may hand in one bean. */
public interface WaitingFor {
  /**
   * Something to do.
   *
   * @param what an act, verb and noun
   * @param where the body or organisation
   * @param until the day by which it is due, if it is
   * @param link the page where it is done
   */
  record Task(Text what, String where, Optional<LocalDate> until, String link) {}

  /** The tasks of an actor, most urgent first. */
  List<Task> tasks(Actor actor);
}
