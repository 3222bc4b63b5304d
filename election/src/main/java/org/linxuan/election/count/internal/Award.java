package org.linxuan.election.count.internal;

import java.util.Comparator;
import java.util.List;
import org.linxuan.election.count.Outcome;

/** Gives seats to the names with most votes; a tie across the last seat is left as it is. */
public record Award(List<String> elected, Outcome outcome) {

  /** A name and the votes for it. */
  public record Standing(String name, long votes) {}

  /**
   * Awards the seats among the names that may win; names with equal votes keep the order in which
   * they are given.
   */
  public static Award of(List<Standing> mayWin, long seats) {
    List<Standing> ranked =
        mayWin.stream().sorted(Comparator.comparingLong(Standing::votes).reversed()).toList();
    if (ranked.size() <= seats) {
      long open = seats - ranked.size();
      return new Award(
          names(ranked), open == 0 ? new Outcome.AllSeatsFilled() : new Outcome.SeatsShort(open));
    }
    int last = (int) seats;
    long cut = ranked.get(last - 1).votes();
    if (ranked.get(last).votes() < cut) {
      return new Award(names(ranked.subList(0, last)), new Outcome.AllSeatsFilled());
    }
    List<Standing> above = ranked.stream().filter(s -> s.votes() > cut).toList();
    List<Standing> level = ranked.stream().filter(s -> s.votes() == cut).toList();
    return new Award(names(above), new Outcome.TieForLastSeat(names(level), seats - above.size()));
  }

  private static List<String> names(List<Standing> standings) {
    return standings.stream().map(Standing::name).toList();
  }
}
