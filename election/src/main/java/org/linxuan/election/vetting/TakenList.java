package org.linxuan.election.vetting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;

/**
 * The persons on a list of the unit on the day of the facts: those that the last meeting with the
 * act took, less those who left before the step that follows.
 *
 * @param meeting the meeting; empty where there was none yet
 */
public record TakenList(Optional<Meeting> meeting, SortedSet<PersonId> persons) {

  public TakenList {
    persons = Collections.unmodifiableSortedSet(new TreeSet<>(persons));
  }

  /** The list that the act made, where the following step is a meeting with another act. */
  public static TakenList of(UnitFacts facts, String act, String following) {
    Optional<LocalDate> next =
        facts.get(CommitteeFile.class).findLast(following).map(Meeting::date);
    return of(facts, act, next);
  }

  /** The list that the act made; {@code following} is the day of the next step, if it was taken. */
  public static TakenList of(UnitFacts facts, String act, Optional<LocalDate> following) {
    Optional<Meeting> meeting = facts.get(CommitteeFile.class).findLast(act);
    SortedSet<PersonId> persons = new TreeSet<>();
    meeting.ifPresent(m -> m.taken().forEach(subject -> persons.add(new PersonId(subject))));
    ProcedureFile procedure = facts.get(ProcedureFile.class);
    LocalDate until = following.orElse(LocalDate.MAX);
    persons.removeIf(person -> procedure.leftBefore(person, until));
    return new TakenList(meeting, persons);
  }

  /** How many persons are on it. */
  public long size() {
    return persons.size();
  }
}
