package org.linxuan.election.composition;

import java.util.List;
import org.linxuan.foundation.problem.Lang;

/**
 * What an election can make of a list: whichever K of its N names are elected, between which
 * numbers the people of each quota lie. Plain counting; no solver takes part.
 */
public final class SlateAudit {
  private SlateAudit() {}

  /** What the range means for the quota. */
  public enum Outcome {
    /** Whatever the vote, the quota is met. */
    GUARANTEED("guaranteed", "必定满足"),
    /** Some votes meet the quota, others do not. */
    POSSIBLE("possible", "可能满足"),
    /** No vote meets the quota. */
    IMPOSSIBLE("impossible", "无法满足");

    private final String key;
    private final String chinese;

    Outcome(String key, String chinese) {
      this.key = key;
      this.chinese = chinese;
    }

    /** As written in tables. */
    public String key() {
      return key;
    }

    /** As read by people. */
    public String text(Lang lang) {
      return lang.of(key, chinese);
    }
  }

  /** The fewest and the most people of a quota among those elected. */
  public record Line(Quota quota, long counted, long names, long lowest, long highest) {

    /** By how many any vote keeps away from the nearer bound; below 0, by how many one can miss. */
    public long spare() {
      return Math.min(lowest - quota.min(), quota.max() - highest);
    }

    /** By how many even the best vote misses the quota; 0 where it can be met. */
    public long missing() {
      return Math.max(0, Math.max(quota.min() - highest, lowest - quota.max()));
    }

    /** What that means. */
    public Outcome outcome() {
      if (lowest >= quota.min() && highest <= quota.max()) {
        return Outcome.GUARANTEED;
      }
      boolean met = highest >= quota.min() && lowest <= quota.max();
      return met ? Outcome.POSSIBLE : Outcome.IMPOSSIBLE;
    }
  }

  /**
   * One line a quota, in their order.
   *
   * @param seats how many are elected (K), not above the number of people on the list
   */
  public static List<Line> of(List<Quota> quotas, List<SlatePerson> list, long seats) {
    if (seats > list.size()) {
      throw new IllegalArgumentException(seats + " seats, " + list.size() + " names");
    }
    return quotas.stream().map(quota -> line(quota, list, seats)).toList();
  }

  private static Line line(Quota quota, List<SlatePerson> list, long seats) {
    return line(quota, list.stream().filter(quota::counts).count(), list.size(), seats);
  }

  /** The line of a list of which only the numbers are known. */
  static Line line(Quota quota, long counted, long names, long seats) {
    long others = names - counted;
    return new Line(quota, counted, names, Math.max(0, seats - others), Math.min(counted, seats));
  }
}
