package org.linxuan.election.vetting;

import java.util.List;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.VettingRules;

/** Which opinions the rulebook wants answered before a stage is left. */
public final class OpinionKinds {
  private OpinionKinds() {}

  /** The opinions whose {@code before} is this stage; none where the rulebook rules no vetting. */
  public static List<VettingRules.Opinion> before(Rulebook rulebook, String stage) {
    VettingRules rules = rulebook.vetting();
    return rules == null
        ? List.of()
        : rules.opinions().stream().filter(o -> o.before().equals(stage)).toList();
  }
}
