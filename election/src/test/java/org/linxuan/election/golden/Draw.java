package org.linxuan.election.golden;

import java.util.List;
import java.util.Random;

/** Repeatable draws for synthetic elections: the same seed gives the same election. */
final class Draw {
  private final Random random;

  Draw(long seed) {
    random = new Random(seed);
  }

  /** A whole number from low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Whether something happens that happens so many times in a hundred. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /**
   * Hex digits that look like a SHA-256 value: stands for a document that is not part of the
   * demonstration.
   */
  String hash() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      out.append(String.format("%04x", random.nextInt(1 << 16)));
    }
    return out.toString();
  }
}
