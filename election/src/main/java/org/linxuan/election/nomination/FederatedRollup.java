package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.intake.CodePointOrder;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Closes the organisations of a tree of which some have closed elsewhere and sent their summaries:
 * what lies at or below those is not looked at again, and the rest adds them up like its own.
 */
public final class FederatedRollup {
  private FederatedRollup() {}

  /**
   * The closed summaries of the organisations that are not below an imported one.
   *
   * @param imported checked summaries, none at or below another
   * @param file where the tallies came from, for the problems of support that would count twice
   */
  public static SortedMap<String, LevelSummary> close(
      OrganizationTree tree,
      Accepted accepted,
      List<LevelSummary> imported,
      Where file,
      Problems problems) {
    Map<String, LevelSummary> arrived = new HashMap<>();
    Map<String, String> elsewhere = new HashMap<>();
    for (LevelSummary summary : imported) {
      String top = summary.organization().id();
      arrived.put(top, summary);
      tree.atOrBelow(top).forEach(o -> elsewhere.put(o.id(), top));
    }
    Map<String, List<Support>> own = new HashMap<>();
    for (Support support : accepted.supports()) {
      String at = support.organization();
      if (elsewhere.containsKey(at)) {
        problems.add(NominationProblem.SUMMARY_TALLY_BELOW, file, at, elsewhere.get(at));
      }
      own.computeIfAbsent(at, o -> new ArrayList<>()).add(support);
    }
    SortedMap<String, LevelSummary> closed = new TreeMap<>(CodePointOrder.INSTANCE);
    closed.putAll(arrived);
    for (Organization each : tree.bottomUp()) {
      if (!elsewhere.containsKey(each.id())) {
        List<LevelSummary> children =
            tree.children(each.id()).stream().map(c -> closed.get(c.id())).toList();
        closed.put(
            each.id(),
            LevelSummary.close(
                each,
                own.getOrDefault(each.id(), List.of()),
                accepted.membersTakingPart(each.id()),
                children));
      }
    }
    return closed;
  }
}
