package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.TimeLeft;

/**
 * Says which of several lists with the greatest support comes out: the one whose people's places in
 * the order of ids have the least sum; of those, the one whose sorted ids come first. Nothing is
 * left to the solver's habits.
 */
public final class TieRule {
  /** So many that the weights of a block, powers of two, stay well within the solver's accuracy. */
  private static final int BLOCK = 16;

  private final PlaceProgram places;
  private final IntegerProgram program;
  private final TimeLeft time;

  private TieRule(PlaceProgram places, TimeLeft time) {
    this.places = places;
    this.program = places.program();
    this.time = time;
  }

  /** The people on the list, by place; when time is up, any list with the greatest support. */
  public static BitSet listed(SlateModel model, Optimum.Found best, TimeLeft time) {
    PlaceProgram places = new PlaceProgram(model, best);
    long[] known = places.known(best.counts());
    if (!places.isReliable()) {
      return places.listed(
          FewBest.first(places, known, time)
              .orElseGet(() -> new ExactTieRule(places, known, time).first()));
    }
    Optimum.Found forward = CoreSearch.from(places.program(), known, time);
    return places.listed(
        forward.proven() ? new TieRule(places, time).first(forward) : forward.counts());
  }

  /** Decides person by person, a block at a time, whether the person can be listed. */
  private long[] first(Optimum.Found forward) {
    Face face = new Face(program, forward);
    long[] low = new long[forward.counts().length];
    long[] high = new long[low.length];
    for (int c = 0; c < low.length; c++) {
      low[c] = face.isOpen(c) ? 0 : face.count(c);
      high[c] = face.isOpen(c) ? program.columns().get(c).upper() : face.count(c);
    }
    List<Integer> open = places.people().stream().filter(c -> low[c] < high[c]).toList();
    long[] counts = forward.counts();
    int next = 0;
    while (next < open.size()) {
      int column = open.get(next);
      if (counts[column] == 1) {
        low[column] = 1;
        next++;
        continue;
      }
      List<Integer> block = open.subList(next, Math.min(open.size(), next + BLOCK));
      Optional<long[]> better = prefer(block, low, high, forward);
      if (better.isEmpty()) {
        return time.isUp() ? counts : new ExactTieRule(places, counts, low, high, time).first();
      }
      counts = better.get();
      for (int decided : block) {
        low[decided] = counts[decided];
        high[decided] = counts[decided];
      }
      next += block.size();
    }
    return counts;
  }

  private Optional<long[]> prefer(
      List<Integer> block, long[] low, long[] high, Optimum.Found forward) {
    Core core = new Core(program, forward.bound(), low, high, new Face(program, forward).room());
    core.keepLoss();
    double weight = Math.scalb(1.0, block.size() - 1);
    for (int column : block) {
      core.model().cost(core.variable(column), -weight);
      weight /= 2;
    }
    Highs.Answer answer = core.solve(time);
    BigInteger gain = forward.gain();
    Optional<long[]> counts = core.counts(answer).filter(c -> program.gain(c).equals(gain));
    return answer.ending() == Highs.Ending.OPTIMAL ? counts : Optional.empty();
  }
}
