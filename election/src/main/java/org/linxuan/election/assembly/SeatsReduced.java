package org.linxuan.election.assembly;

import org.linxuan.election.procedure.Votes;
import org.linxuan.election.rulebook.MoreThanHalf;

/**
 * The meeting's decision that open seats stay vacant.
 *
 * @param seats how many
 * @param votes on the proposal of the presidium
 * @param base the count of which more than half must agree, by the body's majority base
 */
public record SeatsReduced(long seats, Votes votes, long base) {

  /** Whether the meeting agreed. */
  public boolean isCarried() {
    return MoreThanHalf.of(votes.inFavour(), base);
  }

  /** Whether the decision settles what a course leaves open: as many seats, and carried. */
  public boolean settles(Following.LeaveVacant open) {
    return isCarried() && seats == open.open();
  }
}
