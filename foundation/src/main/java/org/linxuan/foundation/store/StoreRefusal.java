package org.linxuan.foundation.store;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problem;

/** The store cannot be opened or used, for a reason that whoever runs the office must remove. */
public final class StoreRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public StoreRefusal(Problem problem) {
    super(problem.line(Lang.EN));
    this.problem = problem;
  }

  public StoreRefusal(Problem problem, Throwable cause) {
    super(problem.line(Lang.EN), cause);
    this.problem = problem;
  }

  /** What is wrong, where, and what is expected. */
  public Problem problem() {
    return problem;
  }
}
