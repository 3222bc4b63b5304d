package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;
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
   * @param gates the conditions of all gates
   */
  record Standing(UnitFacts facts, UnitCourse course, Register register, Gates gates) {

    /** The stage that was opened last; empty before the first. */
    public Optional<Stage> stage() {
      return course.reached();
    }

    /** The stage whose turn it is; empty after the last. */
    public Optional<Stage> next() {
      List<Stage> stages = facts.rulebook().stages();
      int reached = stage().map(stages::indexOf).orElse(-1);
      return reached + 1 < stages.size() ? Optional.of(stages.get(reached + 1)) : Optional.empty();
    }

    /** What the gate of the stage that the unit is in waits for on a day; none before the first. */
    public Optional<GateReport> gate(LocalDate on) {
      return stage().map(stage -> gates.report(stage, facts.asOf(on)));
    }

    /** Everything that stands against an attempt to open a stage, its gate included. */
    public List<Missing> againstOpening(StageOpening attempt) {
      List<Missing> missing =
          new ArrayList<>(OpeningRules.missing(facts.asOf(attempt.date()), attempt, next()));
      gate(attempt.date()).ifPresent(report -> missing.addAll(report.missing()));
      return missing;
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

  /** Adds every problem that the typed readers find in the unit's rows as they now are. */
  void check(String unit, Problems problems);
}
