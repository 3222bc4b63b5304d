package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Outcome;

/**
 * Largest remainders: every unit gets the whole part of its share, the seats left go to the largest
 * remainders. The caller has checked that the bounds can give the house.
 */
public final class HamiltonSeats {
  private final List<Claimant> claimants;
  private final BoundedShares shares;

  public HamiltonSeats(long seats, List<Claimant> claimants) {
    this.claimants = claimants;
    this.shares = new BoundedShares(seats, claimants);
  }

  /** The seats of each claimant, or the tie that prevents them. */
  public Outcome apportion() {
    shares.settle();
    Long[] held = new Long[claimants.size()];
    BigInteger[] remainders = new BigInteger[held.length];
    BigInteger left = shares.left();
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      if (!shares.isFree(i) || claimants.get(i).weight().signum() == 0) {
        held[i] = shares.fixed(i);
        continue;
      }
      BigInteger[] parts =
          claimants.get(i).weight().multiply(shares.left()).divideAndRemainder(shares.weight());
      held[i] = parts[0].longValueExact();
      remainders[i] = parts[1];
      left = left.subtract(parts[0]);
      free.add(i);
    }
    free.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
    return give(left.intValueExact(), free, remainders, held);
  }

  /**
   * One seat more to each of the first {@code open} units, unless the border cuts through equals.
   */
  private Outcome give(int open, List<Integer> ranked, BigInteger[] remainders, Long[] held) {
    if (open == 0) {
      return new Outcome.Apportioned(Arrays.asList(held));
    }
    BigInteger border = remainders[ranked.get(open - 1)];
    List<Integer> above = ranked.stream().filter(i -> remainders[i].compareTo(border) > 0).toList();
    List<Integer> at = ranked.stream().filter(i -> remainders[i].equals(border)).sorted().toList();
    above.forEach(i -> held[i]++);
    long hanging = open - (long) above.size();
    if (at.size() > hanging) {
      List<String> tied = at.stream().map(i -> claimants.get(i).unit()).toList();
      return new Outcome.Tie(tied, at, hanging, Arrays.asList(held));
    }
    at.forEach(i -> held[i]++);
    return new Outcome.Apportioned(Arrays.asList(held));
  }
}
