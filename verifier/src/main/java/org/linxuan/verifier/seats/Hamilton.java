package org.linxuan.verifier.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linxuan.verifier.read.Ratio;

/**
 * Largest remainders. Units whose share is below their least are fixed there, then those above
 * their most, the rest is shared anew, until none is left outside.
 */
final class Hamilton {
  private final Contest contest;
  private final long[] seats;
  private final List<Integer> open = new ArrayList<>();
  private long left;

  Hamilton(Contest contest) {
    this.contest = contest;
    this.seats = new long[contest.size()];
    this.left = contest.seats();
    for (int i = 0; i < contest.size(); i++) {
      open.add(i);
    }
  }

  long[] seats() {
    while (fix(true) || fix(false)) {
      // until every share is within its bounds
    }
    remainders();
    return seats;
  }

  /** Fixes all below their least, or all above their most; tells whether there were any. */
  private boolean fix(boolean low) {
    List<Integer> outside = new ArrayList<>();
    for (int i : open) {
      long bound = low ? contest.least()[i] : contest.most()[i];
      int compared = share(i).compareTo(Ratio.of(bound));
      if (low ? compared < 0 : compared > 0) {
        outside.add(i);
      }
    }
    for (int i : outside) {
      seats[i] = low ? contest.least()[i] : contest.most()[i];
      left -= seats[i];
    }
    open.removeAll(outside);
    return !outside.isEmpty();
  }

  private Ratio share(int unit) {
    Ratio sum = open.stream().map(contest.weights()::get).reduce(Ratio.ZERO, Ratio::plus);
    return sum.over().signum() == 0
        ? Ratio.ZERO
        : contest.weights().get(unit).times(Ratio.of(left)).by(sum);
  }

  private void remainders() {
    List<Ratio> rest = new ArrayList<>();
    for (int i = 0; i < contest.size(); i++) {
      rest.add(Ratio.ZERO);
    }
    for (int i : open) {
      Ratio share = share(i);
      seats[i] = share.floor().longValueExact();
      rest.set(i, share.minus(Ratio.of(seats[i])));
    }
    long more = left - open.stream().mapToLong(i -> seats[i]).sum();
    List<Integer> order = new ArrayList<>(open);
    order.sort(Comparator.comparing(rest::get, Comparator.reverseOrder()));
    if (more < 0 || more > order.size()) {
      throw Contest.none("bounds", "界限");
    }
    if (more > 0 && more < order.size()) {
      Ratio edge = rest.get(order.get((int) more));
      if (rest.get(order.get((int) more - 1)).compareTo(edge) == 0) {
        throw contest.tie(order.stream().filter(i -> rest.get(i).compareTo(edge) == 0).toList());
      }
    }
    order.subList(0, (int) more).forEach(i -> seats[i]++);
  }
}
