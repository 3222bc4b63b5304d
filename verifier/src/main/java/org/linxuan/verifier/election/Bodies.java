package org.linxuan.verifier.election;

import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Ratio;

/** What a body needs to decide: its quorum, and more than half of its base. */
public final class Bodies {
  private final Node bodies;

  /** The bodies of a rulebook. */
  public Bodies(Node rules) {
    this.bodies = rules.get("bodies");
  }

  /** Whether those present reach the body's quorum; a body without one does not vote. */
  public boolean hasQuorum(String body, long entitled, long present) {
    Node quorum = bodies.item(body).get("quorum");
    if (quorum.isAbsent()) {
      return false;
    }
    Ratio need =
        Ratio.parse(quorum.get("ratio").text())
            .times(Ratio.of(base(quorum.get("base"), entitled, present)));
    int order = Ratio.of(present).compareTo(need);
    return quorum.get("strict").flag() ? order > 0 : order >= 0;
  }

  /** Whether so many are more than half of the body's base. */
  public boolean isMajority(String body, long votes, long entitled, long present) {
    Node base = bodies.item(body).get("majority_base");
    return !base.isAbsent() && moreThanHalf(votes, base(base, entitled, present));
  }

  private static long base(Node base, long entitled, long present) {
    return base.text().equals("PRESENT") ? present : entitled;
  }

  public static boolean moreThanHalf(long part, long whole) {
    return 2 * part > whole;
  }
}
