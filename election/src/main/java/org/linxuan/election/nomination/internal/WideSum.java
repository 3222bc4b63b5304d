package org.linxuan.election.nomination.internal;

import java.math.BigInteger;

/** A sum of counts that may grow beyond a long, and mostly does not. */
public final class WideSum {
  private BigInteger beyond = BigInteger.ZERO;
  private long sum;

  /** Adds a count. */
  public void add(long count) {
    if (sum > Long.MAX_VALUE - count) {
      beyond = beyond.add(BigInteger.valueOf(sum));
      sum = 0;
    }
    sum += count;
  }

  /** Adds a count that may itself be beyond a long. */
  public void add(BigInteger count) {
    if (count.bitLength() < Long.SIZE) {
      add(count.longValueExact());
    } else {
      beyond = beyond.add(count);
    }
  }

  /** What was added so far. */
  public BigInteger value() {
    return beyond.add(BigInteger.valueOf(sum));
  }
}
