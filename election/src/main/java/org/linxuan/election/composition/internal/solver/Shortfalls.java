package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.List;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.Standing.Allowance;

/** What quotas may miss together, as columns of a program: whoever is missing counts in both. */
final class Shortfalls {
  /** The row of a quota that nothing can break. */
  static final int NO_ROW = -1;

  private Shortfalls() {}

  /**
   * Lets the quotas of each allowance miss their bound.
   *
   * @param rowOf the row of each quota, or {@link #NO_ROW}
   */
  static void add(IntegerProgram program, List<Allowance> allowances, int[] rowOf) {
    for (Allowance allowance : allowances) {
      List<Integer> rows =
          allowance.quotas().stream().map(q -> rowOf[q]).filter(row -> row != NO_ROW).toList();
      if (allowance.most() == 0 || rows.isEmpty()) {
        continue;
      }
      int all = program.row(0, allowance.most());
      long missing = allowance.side() == Side.MIN ? 1 : -1;
      rows.forEach(
          row ->
              program.column(
                  BigInteger.ZERO,
                  allowance.most(),
                  new int[] {row, all},
                  new long[] {missing, 1}));
    }
  }
}
