package org.linxuan.election.synth.internal;

/**
 * A seeded source of numbers of our own (the SplitMix64 recurrence), so that a seed gives the same
 * folder under every Java. Each thing that is drawn for has a source keyed by its name: nothing
 * depends on the order in which things are made.
 */
final class Draw {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  /** The source for the thing of this name. */
  static Draw of(long seed, String key) {
    long state = mix(seed + STEP);
    for (int i = 0; i < key.length(); i++) {
      state = mix(state * 31 + key.charAt(i) + STEP);
    }
    return new Draw(state);
  }

  /** The next 64 bits. */
  long bits() {
    state += STEP;
    return mix(state);
  }

  /** A number from 0 to below the bound, which is at most 2^31. */
  int below(int bound) {
    return (int) (((bits() >>> 33) * bound) >>> 31);
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  /** One of a number of things, the first ones more likely than the last. */
  int early(int bound) {
    return Math.min(below(bound), below(bound));
  }

  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
