package org.linxuan.election.apportionment;

import java.math.BigInteger;

/**
 * A unit that takes part in an apportionment.
 *
 * @param unit its name
 * @param weight what its share is measured by, from 0
 * @param min least seats
 * @param max most seats, at least {@code min}
 */
public record Claimant(String unit, BigInteger weight, long min, long max) {

  public Claimant {
    if (weight.signum() < 0 || min < 0 || min > max) {
      throw new IllegalArgumentException(unit + ": " + weight + " within " + min + ".." + max);
    }
  }

  /** A unit with these bounds. */
  public static Claimant of(String unit, long weight, long min, long max) {
    return new Claimant(unit, BigInteger.valueOf(weight), min, max);
  }

  /** A unit without bounds. */
  public static Claimant of(String unit, long weight) {
    return of(unit, weight, 0, Long.MAX_VALUE);
  }

  /** The most seats it can get: without weight, none but its least. */
  public long most() {
    return weight.signum() == 0 ? min : max;
  }
}
