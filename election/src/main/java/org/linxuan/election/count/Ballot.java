package org.linxuan.election.count;

import java.util.List;

/**
 * What stands on a ballot paper, before any rule is applied to it.
 *
 * @param marks one a candidate, in the order of the contest
 * @param writeIns the names added, in the order written, in Unicode NFC
 * @param weight how many ballots look exactly so; 1 for a single paper
 */
public record Ballot(List<Mark> marks, List<String> writeIns, long weight) {

  public Ballot {
    marks = List.copyOf(marks);
    writeIns = List.copyOf(writeIns);
    if (weight < 1) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /** A single ballot. */
  public static Ballot of(List<Mark> marks, String... writeIns) {
    return new Ballot(marks, List.of(writeIns), 1);
  }
}
