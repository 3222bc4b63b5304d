package org.linxuan.election.cli.internal;

import java.math.BigInteger;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Options that are whole numbers from 0, read as strictly as cells: digits only. */
final class Counts {
  private Counts() {}

  /**
   * The number of an option; nothing if it is not given, nothing and a problem if it is no count.
   */
  static OptionalLong read(String option, @Nullable String text, Problems problems) {
    if (text == null) {
      return OptionalLong.empty();
    }
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || new BigInteger(text).bitLength() >= Long.SIZE) {
      problems.add(CliProblem.OPTION_VALUE, Where.command(), option, text, "0 - " + Long.MAX_VALUE);
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(text));
  }
}
