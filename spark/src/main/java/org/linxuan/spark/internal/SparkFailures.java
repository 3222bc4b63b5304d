package org.linxuan.spark.internal;

import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.linxuan.election.nomination.RollupEngine;

/** What goes wrong in Spark, told as the roll-up tells it. */
final class SparkFailures {
  private SparkFailures() {}

  /** The result of some work in Spark. */
  static <T> T in(Callable<T> work) {
    try {
      return work.call();
    } catch (AnalysisException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } catch (Exception e) { // Scala throws whatever it likes
      throw new RollupEngine.Failure(text(e), isDamage(e), e);
    }
  }

  private static String text(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("").strip();
  }

  private static boolean isDamage(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String what = each.getClass().getName() + " " + each.getMessage();
      if (what.contains(".parquet.") || what.contains("is not a Parquet file")) {
        return true;
      }
    }
    return false;
  }
}
