package org.linxuan.election.nomination;

import java.math.BigInteger;
import java.util.List;

/**
 * The proof for one level that every support is found again: what was handed in at or below its
 * organisations, counted from the tallies themselves, against what their summaries carry.
 */
public record Conservation(long level, BigInteger supportIn, BigInteger supportOut) {
  /** The columns of {@code conservation.csv}. */
  public static final List<String> COLUMNS =
      List.of("level", "support_in", "support_out", "difference");

  /** In less out: 0 where nothing was lost or added. */
  public BigInteger difference() {
    return supportIn.subtract(supportOut);
  }

  /** Whether every support is found again. */
  public boolean holds() {
    return difference().signum() == 0;
  }

  /** The cells in the order of {@link #COLUMNS}. */
  public List<Object> cells() {
    return List.of(level, supportIn, supportOut, difference());
  }
}
