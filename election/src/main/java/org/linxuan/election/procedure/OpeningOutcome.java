package org.linxuan.election.procedure;

import java.util.List;
import java.util.Optional;

/** What became of an attempt to open a stage. */
public sealed interface OpeningOutcome {
  /** The attempt. */
  StageOpening attempt();

  /** What the gate of the stage before found that day; empty for the first stage. */
  Optional<GateReport> gate();

  /** The stage is open from that day. */
  record Opened(StageOpening attempt, Optional<GateReport> gate) implements OpeningOutcome {}

  /** The stage stays closed; a lawful end of the attempt, with everything that was missing. */
  record Refused(StageOpening attempt, Optional<GateReport> gate, List<Missing> missing)
      implements OpeningOutcome {
    public Refused {
      missing = List.copyOf(missing);
    }
  }
}
