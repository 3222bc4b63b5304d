package org.linxuan.election.composition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.linxuan.foundation.intake.CodePointOrder;

/** The independent second computation: every subset is looked at. */
final class BruteForce {
  private BruteForce() {}

  /** Lists that a task allows: most support, least sum of places, then by their sorted ids. */
  static List<SlateOutcome.Listing> lists(SlateTask task) {
    Predicate<List<SlatePerson>> allowed =
        list -> {
          List<List<SlatePerson>> elected = subsets(list, (int) task.seats());
          return task.guaranteed()
              ? elected.stream().allMatch(k -> satisfies(k, task.quotas()))
              : elected.stream().anyMatch(k -> satisfies(k, task.quotas()));
        };
    return subsets(task.people(), (int) task.names()).stream()
        .filter(allowed)
        .map(BruteForce::listing)
        .sorted(
            Comparator.comparing(SlateOutcome.Listing::support)
                .reversed()
                .thenComparing(listing -> places(task, listing))
                .thenComparing(SlateOutcome.Listing::ids, BruteForce::compare))
        .toList();
  }

  private static long places(SlateTask task, SlateOutcome.Listing listing) {
    List<String> ids = task.people().stream().map(SlatePerson::id).toList();
    return listing.ids().stream().mapToLong(ids::indexOf).sum();
  }

  static boolean exists(SlateTask task) {
    return !lists(task).isEmpty();
  }

  static boolean satisfies(List<SlatePerson> elected, List<Quota> quotas) {
    return quotas.stream()
        .allMatch(
            quota -> {
              long number = elected.stream().filter(quota::counts).count();
              return number >= quota.min() && number <= quota.max();
            });
  }

  static <T> List<List<T>> subsets(List<T> items, int size) {
    List<List<T>> all = new ArrayList<>();
    for (long bits = 0; bits < 1L << items.size(); bits++) {
      if (Long.bitCount(bits) == size) {
        all.add(BitSet.valueOf(new long[] {bits}).stream().<T>mapToObj(items::get).toList());
      }
    }
    return all;
  }

  private static SlateOutcome.Listing listing(List<SlatePerson> people) {
    return new SlateOutcome.Listing(
        people.stream().map(SlatePerson::id).sorted(CodePointOrder.INSTANCE).toList(),
        people.stream()
            .map(p -> BigInteger.valueOf(p.support()))
            .reduce(BigInteger.ZERO, BigInteger::add));
  }

  private static int compare(List<String> some, List<String> others) {
    for (int i = 0; i < some.size(); i++) {
      int order = CodePointOrder.INSTANCE.compare(some.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
