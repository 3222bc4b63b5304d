package org.linxuan.election.composition.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.TimeLeft;

/**
 * Of all lists with the greatest sum of support, finds the one whose ids, sorted, come first: the
 * person with the smallest id is listed if any best list has that person, then the next person is
 * looked at, and so on. A decision is taken from the list at hand or by an exchange of two people
 * where that is enough, by counting where it is impossible, and by HiGHS for the rest, {@link
 * #BLOCK} people at a time.
 */
public final class TieRule {
  /** So many that the weights of a block, powers of two, stay well within the solver's accuracy. */
  private static final int BLOCK = 16;

  private final SlateModel model;
  private final IntegerProgram program;
  private final ExactBound bound;
  private final BigInteger gain;
  private final TimeLeft time;
  private final long[] low;
  private final long[] high;
  private final int[] people;
  private final int[] ranks;
  private long[] counts;
  private long[] activities;

  private TieRule(SlateModel model, Optimum.Found best, TimeLeft time) {
    this.model = model;
    this.program = model.program();
    this.bound = best.bound();
    this.gain = best.gain();
    this.time = time;
    this.counts = best.counts().clone();
    this.activities = program.activities(counts);
    this.low = new long[counts.length];
    this.high = new long[counts.length];
    BigInteger mostLoss = bound.shortfall(gain);
    int places = 0;
    for (int c = 0; c < counts.length; c++) {
      boolean open = bound.loss(c).compareTo(mostLoss) <= 0;
      low[c] = open ? 0 : bound.bestCount(c);
      high[c] = open ? program.columns().get(c).upper() : bound.bestCount(c);
      places += model.members().get(c).length;
    }
    people = new int[places];
    ranks = new int[places];
    for (int c = 0; c < counts.length; c++) {
      int[] members = model.members().get(c);
      for (int i = 0; i < members.length; i++) {
        people[members[i]] = c;
        ranks[members[i]] = i + 1;
      }
    }
  }

  /** The counts of the first of the best lists. */
  public static long[] first(SlateModel model, Optimum.Found best, TimeLeft time) {
    TieRule rule = new TieRule(model, best, time);
    rule.decide();
    return rule.counts;
  }

  private void decide() {
    for (int place = 0; place < people.length; place++) {
      int column = people[place];
      if (ranks[place] > high[column] || ranks[place] <= low[column]) {
        continue;
      }
      if (ranks[place] <= counts[column] || exchange(column)) {
        low[column] = ranks[place];
      } else if (isFull(column)) {
        high[column] = ranks[place] - 1L;
      } else if (!block(place)) {
        return;
      }
    }
  }

  /** Lists one more of the column for the last person listed for whom that is possible. */
  private boolean exchange(int column) {
    for (int place = people.length - 1; place >= 0; place--) {
      int other = people[place];
      boolean last = ranks[place] == counts[other] && counts[other] > low[other];
      if (last
          && other != column
          && program.columns().get(other).gain().equals(program.columns().get(column).gain())
          && move(column, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean move(int to, int from) {
    long[] after = activities.clone();
    add(after, to, 1);
    add(after, from, -1);
    for (int column : new int[] {to, from}) {
      for (int row : program.columns().get(column).rows()) {
        if (!program.rows().get(row).contains(after[row])) {
          return false;
        }
      }
    }
    counts[to]++;
    counts[from]--;
    activities = after;
    return true;
  }

  private void add(long[] sums, int column, long times) {
    IntegerProgram.Column of = program.columns().get(column);
    for (int i = 0; i < of.rows().length; i++) {
      sums[of.rows()[i]] += of.weights()[i] * times;
    }
  }

  /** Whether counting alone shows that one more of the column cannot be listed. */
  private boolean isFull(int column) {
    long[] certain = program.activities(low);
    add(certain, column, 1);
    for (int row : program.columns().get(column).rows()) {
      if (!program.rows().get(row).isOpen() && certain[row] > program.rows().get(row).high()) {
        return true;
      }
    }
    long free = program.rows().get(SlateModel.NAMES).high() - certain[SlateModel.NAMES];
    for (int[] partition : model.partitions()) {
      long owed = 0;
      for (int row : partition) {
        owed += Math.max(0, program.rows().get(row).low() - certain[row]);
      }
      if (owed > free) {
        return true;
      }
    }
    return false;
  }

  /** Decides the next people together; false when time is up. */
  private boolean block(int from) {
    List<Integer> places = new ArrayList<>();
    for (int place = from; place < people.length && places.size() < BLOCK; place++) {
      int column = people[place];
      if (ranks[place] > low[column] && ranks[place] <= high[column]) {
        places.add(place);
      }
    }
    Optional<long[]> chosen =
        new Face(program, bound, gain, low, high).prefer(people, places, time);
    if (chosen.isEmpty()) {
      return false;
    }
    counts = chosen.get();
    activities = program.activities(counts);
    for (int place : places) {
      int column = people[place];
      if (ranks[place] <= counts[column]) {
        low[column] = ranks[place];
      } else {
        high[column] = Math.min(high[column], ranks[place] - 1L);
      }
    }
    return true;
  }
}
