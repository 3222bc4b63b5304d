package org.linxuan.election.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.Place;

/** The acts in preparation. Whoever may not see a draft does not find it. */
public interface Drafts {

  /** What became of an attempt to issue. */
  sealed interface Issue {
    /** It is on record. */
    record Issued(Draft draft) implements Issue {}

    /** It may not be issued yet; everything that is missing. */
    record NotYet(List<Missing> missing) implements Issue {}

    /** A row of it is wrong. */
    record Wrong(Problems problems) implements Issue {}
  }

  /** Prepares a draft; empty, with problems, where a row is wrong. */
  Optional<Draft> prepare(
      String kind,
      Place place,
      String title,
      Map<String, List<Map<String, String>>> rows,
      Actor actor,
      Problems problems);

  /** Changes the rows of a draft that is not issued; it must then be checked anew. */
  Optional<Draft> revise(
      Draft draft,
      int version,
      Map<String, List<Map<String, String>>> rows,
      Actor actor,
      Problems problems);

  /** Confirms a draft that somebody else prepared. */
  Draft check(Draft draft, int version, Actor actor);

  /** Sends it back with a reason. */
  Draft sendBack(Draft draft, int version, String reason, Actor actor);

  /** Drops it; only who prepared it may. */
  Draft drop(Draft draft, int version, Actor actor);

  /** Issues it: the rows go on record in this transaction, or nothing does. */
  Issue issue(Draft draft, int version, Actor actor);

  /** What stands against issuing it today. */
  List<Missing> against(Draft draft);

  /** A draft, if it may be seen. */
  Optional<Draft> find(long id);

  /** The drafts of a unit that may be seen, latest first. */
  List<Draft> list(String unit);

  /** The drafts that wait for this actor: to be revised, checked or issued. */
  List<Draft> waitingFor(Actor actor);

  /** The kind of a draft. */
  DraftKind kind(Draft draft);

  /** What the actor may do with the draft now: {@code revise, check, issue, return, drop}. */
  List<String> may(Draft draft, Actor actor);
}
