package org.linxuan.election.assembly;

import java.time.LocalDate;
import org.linxuan.election.rulebook.BlankMeans;

/**
 * The facts of a unit's meeting that elects (E5.5a).
 *
 * @param form {@code preliminary-then-formal} or {@code formal}
 * @param absences how many are absent, by cause
 * @param adopted how many present voted for the election procedure
 * @param chair the executive chair
 */
public record AssemblyRecord(
    String unit,
    LocalDate date,
    String form,
    long entitled,
    long present,
    Absences absences,
    BlankMeans blankMeans,
    Adoption adopted,
    String chair) {

  /** Those absent, by cause. */
  public record Absences(long sick, long duty, long other) {
    public long all() {
      return sick + duty + other;
    }
  }

  /** The vote on the election procedure. */
  public record Adoption(long inFavour, long against, long abstain) {}
}
