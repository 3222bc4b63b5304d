package org.linxuan.election.rulebook;

/**
 * The one place where "more than half" is decided, whatever it is half of; exactly half is not more
 * than half. Whole numbers only, and no number that a {@code long} holds is too large.
 */
public final class MoreThanHalf {
  private MoreThanHalf() {}

  /**
   * Whether {@code part} is more than half of {@code whole}: 51 of 100 and 51 of 101 are, 50 of 100
   * is not, 0 of 0 is not.
   *
   * @param part a count, at least 0; it may exceed the whole
   * @param whole a count, at least 0
   */
  public static boolean of(long part, long whole) {
    if (part < 0) {
      throw new IllegalArgumentException("negative count: " + part);
    }
    return part >= least(whole);
  }

  /** The least count that is more than half of {@code whole}: 51 for 100 and for 101, 1 for 0. */
  public static long least(long whole) {
    if (whole < 0) {
      throw new IllegalArgumentException("negative count: " + whole);
    }
    return whole / 2 + 1;
  }
}
