package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.clock.AsOf;
import org.linxuan.foundation.clock.Period;

/** What the procedure itself records: attempts to open stages, suspensions, papers, ways out. */
public record ProcedureFile(
    List<StageOpening> openings,
    List<Suspension> suspensions,
    List<RegisteredPaper> papers,
    List<WayOut> waysOut)
    implements AsOf<ProcedureFile> {

  public ProcedureFile {
    openings = List.copyOf(openings);
    suspensions = List.copyOf(suspensions);
    papers = List.copyOf(papers);
    waysOut = List.copyOf(waysOut);
  }

  /** No records at all. */
  public static ProcedureFile empty() {
    return new ProcedureFile(List.of(), List.of(), List.of(), List.of());
  }

  /** The part of a whole election's records that concerns one unit and its persons. */
  public ProcedureFile forUnit(String unit, Set<PersonId> persons) {
    return new ProcedureFile(
        openings.stream().filter(o -> o.unit().equals(unit)).toList(),
        suspensions.stream().filter(s -> s.unit().equals(unit)).toList(),
        papers.stream().filter(p -> p.unit().isEmpty() || p.unit().equals(unit)).toList(),
        waysOut.stream().filter(w -> persons.contains(w.person())).toList());
  }

  @Override
  public ProcedureFile asOf(LocalDate day) {
    return new ProcedureFile(
        openings.stream().filter(o -> !o.date().isAfter(day)).toList(),
        suspensions.stream()
            .filter(s -> !s.suspended().isAfter(day))
            .map(s -> s.knownOn(day))
            .toList(),
        papers.stream().filter(p -> !p.date().isAfter(day)).toList(),
        waysOut.stream().filter(w -> !w.date().isAfter(day)).toList());
  }

  /** The days that do not count for any clock of the unit. */
  public Collection<Period> suspendedDays() {
    return suspensions.stream().map(Suspension::period).flatMap(Optional::stream).toList();
  }

  /** Whether the person left before the day. */
  public boolean leftBefore(PersonId person, LocalDate day) {
    return waysOut.stream().anyMatch(w -> w.person().equals(person) && w.date().isBefore(day));
  }
}
