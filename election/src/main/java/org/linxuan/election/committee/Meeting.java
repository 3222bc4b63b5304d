package org.linxuan.election.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.procedure.Hands;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;

/**
 * One meeting of a body: its day, how many were entitled and present, the one act it did, and what
 * it resolved about each name.
 *
 * @param organization where the body sits; the unit's id for bodies of the unit
 * @param body an id of the rulebook
 * @param act an id of the rulebook
 */
public record Meeting(
    String id,
    String unit,
    String organization,
    String body,
    String act,
    LocalDate date,
    Attendance attendance,
    Hands hands,
    List<Motion> motions) {

  public Meeting {
    motions = List.copyOf(motions);
  }

  /** How many were entitled to attend, and how many were present. */
  public record Attendance(long entitled, long present) {}

  /** Whether the quorum of its body is reached; a body without one, or unknown, never has it. */
  public boolean hasQuorum(Rulebook rulebook) {
    return rulebook
        .findBody(body)
        .flatMap(b -> Optional.ofNullable(b.quorum()))
        .filter(q -> q.isReached(attendance.entitled(), attendance.present()))
        .isPresent();
  }

  /** The subjects that it took. */
  public SortedSet<String> taken() {
    SortedSet<String> names = new TreeSet<>();
    motions.stream().filter(Motion::taken).map(Motion::subject).forEach(names::add);
    return names;
  }

  /** The motion on a subject. */
  public Optional<Motion> findMotion(String subject) {
    return motions.stream().filter(m -> m.subject().equals(subject)).findFirst();
  }

  /** Whether more than half of the body's base voted for the motion; without votes, it is not. */
  public boolean isCarried(Motion motion, Rulebook rulebook) {
    Optional<Body> voting = rulebook.findBody(body);
    return voting.isPresent() && Resolution.isCarried(this, voting.get(), motion);
  }
}
