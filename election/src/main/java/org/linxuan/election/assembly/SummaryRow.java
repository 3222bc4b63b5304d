package org.linxuan.election.assembly;

import java.time.LocalDate;
import java.util.List;
import org.linxuan.election.count.MeetingFigures;
import org.linxuan.election.people.PersonId;

/** A unit carried in summary: the numbers of each step and the return of its one formal round. */
public record SummaryRow(
    String unit,
    Steps steps,
    LocalDate date,
    MeetingFigures figures,
    long valid,
    long invalid,
    List<Line> tallies) {

  public SummaryRow {
    tallies = List.copyOf(tallies);
  }

  /** How many persons stood at each step. */
  public record Steps(long vetted, long preliminary, long preparatory, long candidates) {}

  /** What one printed name received. */
  public record Line(PersonId person, long inFavour, long against, long abstain) {}
}
