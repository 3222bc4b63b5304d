package org.linxuan.election.synth.internal;

import java.util.Arrays;

/** Splits whole numbers so that the parts add up exactly. */
final class Shares {
  private Shares() {}

  /**
   * Parts of a total in the proportion of the weights, each rounded up or down; their sum is the
   * total. The total times the sum of the weights must stay below 2^63.
   */
  static long[] split(long total, long[] weights) {
    long all = 0;
    for (long weight : weights) {
      all = Math.addExact(all, weight);
    }
    long[] parts = new long[weights.length];
    long before = 0;
    long weight = 0;
    for (int i = 0; i < weights.length; i++) {
      weight += weights[i];
      long upTo = all == 0 ? 0 : Math.multiplyExact(total, weight) / all;
      parts[i] = upTo - before;
      before = upTo;
    }
    if (total < 0 || before != total) {
      throw new IllegalStateException(total + " cannot be split among weights of sum 0");
    }
    return parts;
  }

  /**
   * Raises parts to what they must be at least; the others give, those with most to spare first.
   */
  static long[] raised(long[] parts, long[] least) {
    long[] raised = parts.clone();
    for (int i = 0; i < raised.length; i++) {
      while (raised[i] < least[i]) {
        int giver = 0;
        for (int k = 1; k < raised.length; k++) {
          giver = raised[k] - least[k] > raised[giver] - least[giver] ? k : giver;
        }
        if (raised[giver] <= least[giver]) {
          throw new IllegalStateException("too few for everybody: " + Arrays.toString(least));
        }
        raised[giver]--;
        raised[i]++;
      }
    }
    return raised;
  }

  /** Whether the i-th of n is one of k that are spread evenly over the n. */
  static boolean even(long i, long n, long k) {
    return n > 0 && i * k / n != (i + 1) * k / n;
  }
}
