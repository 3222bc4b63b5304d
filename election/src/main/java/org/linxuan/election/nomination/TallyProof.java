package org.linxuan.election.nomination;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linxuan.election.nomination.internal.WideSum;
import org.linxuan.election.organization.OrganizationTree;

/**
 * Proves that a roll-up loses nothing: what was handed in at or below a level, row by row from the
 * tallies, against what the sums of that level carry.
 */
final class TallyProof {
  private final TallyRollup rollup;
  private final CountedTallies counted;
  private final long[] levels;
  private final WideSum[] in;
  private final WideSum[] out;

  TallyProof(TallyRollup rollup, CountedTallies counted) {
    this.rollup = rollup;
    this.counted = counted;
    this.levels = rollup.tree().levels().stream().mapToLong(level -> level).toArray();
    this.in = sums();
    this.out = sums();
  }

  private WideSum[] sums() {
    return IntStream.range(0, levels.length).mapToObj(i -> new WideSum()).toArray(WideSum[]::new);
  }

  List<Conservation> proof() {
    OrganizationTree tree = rollup.tree();
    TallyRollup.Reader reader = rollup.new Reader();
    for (int number = 0; number < tree.size(); number++) {
      WideSum carried = out[place(tree.level(number))];
      reader.names(number, (rank, ofMembers, ofOrganizations) -> carried.add(ofMembers));
      if (counted.from(number) < counted.to(number)) {
        BigInteger own = handedIn(number);
        for (int up = number; up >= 0; up = tree.parent(up)) {
          in[place(tree.level(up))].add(own);
        }
      }
    }
    return IntStream.range(0, levels.length)
        .mapToObj(i -> new Conservation(levels[i], in[i].value(), out[i].value()))
        .toList();
  }

  private BigInteger handedIn(int number) {
    WideSum sum = new WideSum();
    for (int at = counted.from(number); at < counted.to(number); at++) {
      if (counted.counts(counted.row(at))) {
        sum.add(rollup.table().supporters(counted.row(at)));
      }
    }
    return sum.value();
  }

  private int place(long level) {
    return Arrays.binarySearch(levels, level);
  }
}
