package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Lang;

/**
 * A body that acts in the election: a branch, a standing committee, a plenum, the assembly (E5.0).
 *
 * @param namesByKind what it is called in a kind of unit where that differs: standing committee,
 *     work committee, party group
 * @param quorum null where the body does not vote
 * @param majorityBase of whom more than half must agree; null where the body does not vote
 * @param acts ids of the acts that it may do
 * @param confirmed false where its figures are still to be confirmed against the original
 */
public record Body(
    String id,
    Text name,
    Map<String, Text> namesByKind,
    @Nullable Quorum quorum,
    @Nullable MajorityBase majorityBase,
    List<String> acts,
    String article,
    boolean confirmed) {

  public Body {
    namesByKind = Absent.map(namesByKind);
    acts = Absent.list(acts);
  }

  /** Whether the body decides by vote, and so has a quorum and a majority base. */
  public boolean votes() {
    return quorum != null && majorityBase != null;
  }

  /** What the body is called in units of this kind. */
  public String nameIn(String unitKind, Lang lang) {
    return namesByKind.getOrDefault(unitKind, name).in(lang);
  }
}
