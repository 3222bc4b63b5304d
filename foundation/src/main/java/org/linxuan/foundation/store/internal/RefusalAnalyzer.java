package org.linxuan.foundation.store.internal;

import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.store.StoreRefusal;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has the log say in two lines why the office does not start, and not in two hundred. */
final class RefusalAnalyzer extends AbstractFailureAnalyzer<StoreRefusal> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, StoreRefusal refusal) {
    Problem problem = refusal.problem();
    return new FailureAnalysis(
        problem.where() + " " + problem.message(Lang.EN), problem.expected(Lang.EN), refusal);
  }
}
