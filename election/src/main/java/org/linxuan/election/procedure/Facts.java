package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.problem.Problems;

/**
 * What the office has on record about a unit, as the gates see it; read by the engine, whoever
 * asked. What is shown of it is the page's affair.
 */
public interface Facts {
  /**
   * A unit as it stands.
   *
   * @param facts as of today
   * @param course its way through the stages so far
   * @param register the ids that its rows may cite
   */
  record Standing(UnitFacts facts, UnitCourse course, Register register) {

    /** The stage that was opened last; empty before the first. */
    public Optional<org.linxuan.election.rulebook.Stage> stage() {
      return course.reached();
    }
  }

  /** Whether an election has been begun. */
  boolean hasElection();

  /** The rulebook in force. */
  Rulebook rulebook();

  /** The ids of all units, in their order. */
  List<String> units();

  /** The unit as it now stands, with what the transaction that runs has already changed. */
  Standing now(String unit);

  /** The same, perhaps a second or two old: for pages, never for a decision. */
  Standing shown(String unit);

  /** What the gate of the stage that the unit is in still waits for; empty before the first. */
  Optional<GateReport> gate(Standing standing, LocalDate on);

  /** Adds every problem that the typed readers find in the unit's rows as they now are. */
  void check(String unit, Problems problems);
}
