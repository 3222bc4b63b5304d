package org.linxuan.election.apportionment.internal;

import java.util.List;
import org.linxuan.foundation.exact.Fraction;

/**
 * A unit's exact number before rounding, and the bounds around it.
 *
 * @param shares its share of each measure, in the order of the rules
 * @param share all of them, weighted
 * @param reserved seats set apart for it
 * @param formula reserved seats, base and share of the rest
 * @param previous seats last time; 0: the unit is new, and nothing pulls it
 * @param scaled the previous seats as part of this house
 * @param exact formula and pull together
 */
record Target(
    String unit,
    List<Measured> shares,
    Fraction share,
    long reserved,
    Fraction formula,
    long previous,
    Fraction scaled,
    Fraction exact,
    long least,
    long most) {

  /** A unit's part of the sum of a measure. */
  record Measured(String column, long part, Fraction share, Fraction weight) {}

  /** Whether the previous allocation says something about this unit. */
  boolean isPulled() {
    return previous > 0;
  }
}
