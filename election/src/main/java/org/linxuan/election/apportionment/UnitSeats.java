package org.linxuan.election.apportionment;

import java.util.List;

/**
 * A unit's number and how it came about.
 *
 * @param seats the unit's total
 * @param extra the further numbers that the rulebook shows, in the order of its extra columns
 * @param path the steps to the number
 */
public record UnitSeats(String unit, long seats, List<Long> extra, List<PathStep> path) {

  public UnitSeats {
    extra = List.copyOf(extra);
    path = List.copyOf(path);
  }
}
