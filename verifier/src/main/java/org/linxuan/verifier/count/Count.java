package org.linxuan.verifier.count;

import java.util.List;

/**
 * What ballots say before anybody is elected.
 *
 * @param tallies candidates as printed, then names added by code point
 */
record Count(long valid, long invalid, List<Tally> tallies) {
  static final Count NOTHING = new Count(0, 0, List.of());
}
