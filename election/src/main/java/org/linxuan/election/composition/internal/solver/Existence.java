package org.linxuan.election.composition.internal.solver;

import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/** Whether a task has any list at all; support plays no part. */
public final class Existence {
  private Existence() {}

  /** Some list, or that there is none, or that time was up. */
  public static Optimum of(SlateTask task, TimeLeft time) {
    return CoreSearch.best(SlateModel.existence(task), time);
  }
}
