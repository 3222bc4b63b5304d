package org.linxuan.election.composition.internal.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.SlateTask;

/** The bounds of a task's quotas, one by one, and the task with only some of them. */
final class Bounds {
  private Bounds() {}

  /** One bound of the quota at a place. */
  record Of(int quota, Side side) {}

  /** Every bound that can be broken at all, by quota, minimum first. */
  static List<Of> all(SlateTask task) {
    List<Of> all = new ArrayList<>();
    for (int q = 0; q < task.quotas().size(); q++) {
      Quota quota = task.quotas().get(q);
      if (quota.min() > 0) {
        all.add(new Of(q, Side.MIN));
      }
      if (quota.max() < task.seats()) {
        all.add(new Of(q, Side.MAX));
      }
    }
    return all;
  }

  /** The bounds of the quotas that hold whatever happens. */
  static List<Of> given(SlateTask task) {
    return all(task).stream().filter(of -> isGiven(task, of)).toList();
  }

  /** Whether the bound holds whatever happens. */
  static boolean isGiven(SlateTask task, Of of) {
    return of.quota() < task.standing().given();
  }

  /** The task in which no other bound holds. */
  static SlateTask only(SlateTask task, List<Of> of) {
    Set<Of> kept = new HashSet<>(of);
    List<Quota> quotas = new ArrayList<>();
    for (int q = 0; q < task.quotas().size(); q++) {
      boolean min = kept.contains(new Of(q, Side.MIN));
      boolean max = kept.contains(new Of(q, Side.MAX));
      if (min || max) {
        Quota quota = task.quotas().get(q);
        quotas.add(
            Quota.of(
                quota.feature(),
                quota.value(),
                min ? quota.min() : 0,
                max ? quota.max() : Long.MAX_VALUE));
      }
    }
    return new SlateTask(task.seats(), task.names(), task.guaranteed(), quotas, task.people(), 0);
  }

  static Bound bound(SlateTask task, Of of) {
    Quota quota = task.quotas().get(of.quota());
    long limit = of.side() == Side.MIN ? quota.min() : quota.max();
    return new Bound(quota.feature(), quota.value(), of.side(), limit);
  }
}
