package org.linxuan.verifier.count;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is elected over all rounds of a meeting.
 *
 * @param names in the order in which rounds elected them
 * @param settled the names that preliminary rounds settled for the formal round
 */
public record Elected(List<Name> names, List<String> settled) {

  /** Somebody elected: in which round, with which tally. */
  public record Name(Result result, Tally tally) {
    public String name() {
      return tally.name();
    }
  }

  /**
   * Formal and further rounds elect, a preliminary one settles the list, a tie round adds its
   * winners to the list that the round before it fed.
   */
  public static Elected of(List<Result> results) {
    List<Name> names = new ArrayList<>();
    List<String> settled = new ArrayList<>();
    boolean settles = false;
    for (Result result : results) {
      settles = result.round().isTie() ? settles : result.round().isPreliminary();
      for (Tally tally : result.elected()) {
        if (settles) {
          settled.add(tally.name());
        } else {
          names.add(new Name(result, tally));
        }
      }
    }
    return new Elected(names, settled);
  }

  public boolean has(String name) {
    return names.stream().anyMatch(n -> n.name().equals(name));
  }

  public int size() {
    return names.size();
  }
}
