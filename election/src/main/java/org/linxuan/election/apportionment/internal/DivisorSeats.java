package org.linxuan.election.apportionment.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Outcome;
import org.linxuan.election.rulebook.ApportionmentMethod;

/**
 * A divisor method, seat by seat to the greatest claim, beginning with the seats that are certain
 * beforehand. The caller has checked that the bounds can give the house.
 */
public final class DivisorSeats {
  private final ApportionmentMethod method;
  private final long seats;
  private final List<Claimant> claimants;
  private final PriorityQueue<Claim> queue;

  public DivisorSeats(ApportionmentMethod method, long seats, List<Claimant> claimants) {
    this.method = method;
    this.seats = seats;
    this.claimants = claimants;
    this.queue = new PriorityQueue<>(claimants.size(), Claim::greatestFirst);
  }

  /** The seats of each claimant, or the tie that prevents them. */
  public Outcome apportion() {
    long[] held = new HeadStart(method, seats, claimants).held();
    long open = seats;
    for (int i = 0; i < held.length; i++) {
      open -= held[i];
      offer(i, held[i]);
    }
    List<Claim> equal = new ArrayList<>();
    while (open > 0) {
      takeGreatest(equal);
      if (equal.size() > open) {
        return tie(equal, open, held);
      }
      open -= equal.size();
      for (Claim claim : equal) {
        offer(claim.position, ++held[claim.position]);
      }
    }
    return new Outcome.Apportioned(boxed(held));
  }

  private void takeGreatest(List<Claim> equal) {
    equal.clear();
    Claim first = queue.remove();
    equal.add(first);
    for (Claim next = queue.peek();
        next != null && Claim.greatestFirst(next, first) == 0;
        next = queue.peek()) {
      equal.add(queue.remove());
    }
  }

  private void offer(int position, long held) {
    Claimant claimant = claimants.get(position);
    if (held < claimant.most()) {
      queue.add(Claim.of(method, position, claimant.weight(), held));
    }
  }

  private Outcome tie(List<Claim> equal, long open, long[] held) {
    equal.sort(Comparator.comparingInt(claim -> claim.position));
    List<Integer> positions = equal.stream().map(claim -> claim.position).toList();
    List<String> tied = positions.stream().map(i -> claimants.get(i).unit()).toList();
    return new Outcome.Tie(tied, positions, open, boxed(held));
  }

  private static List<Long> boxed(long[] held) {
    List<Long> boxed = new ArrayList<>(held.length);
    for (long each : held) {
      boxed.add(each);
    }
    return boxed;
  }
}
