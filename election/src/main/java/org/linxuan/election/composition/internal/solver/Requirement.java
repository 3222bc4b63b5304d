package org.linxuan.election.composition.internal.solver;

import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateTask;

/**
 * What a quota asks of the names that are counted: of the K to be elected, or, where every K of the
 * N must satisfy it, of all N. With c of the N counted, K of them hold at least K - (N - c) and at
 * most min(c, K).
 */
record Requirement(long low, long high) {

  static Requirement of(Quota quota, SlateTask task) {
    long most = task.people().size();
    if (!task.guaranteed()) {
      return new Requirement(Math.min(quota.min(), most + 1), Math.min(quota.max(), most));
    }
    long reserves = task.names() - task.seats();
    long low = quota.min() == 0 ? 0 : Math.min(quota.min(), most + 1) + reserves;
    long high = quota.max() >= task.seats() ? task.names() : quota.max();
    return new Requirement(low, high);
  }

  /** Whether a list that has {@code available} such people to choose from can break it. */
  boolean canBeBroken(long available, SlateTask task) {
    long counted = task.guaranteed() ? task.names() : task.seats();
    return low > 0 || high < Math.min(available, counted);
  }
}
