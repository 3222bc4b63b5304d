package org.linxuan.election.composition.internal.solver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.linxuan.election.composition.TimeLeft;

/**
 * The {@link TieRule} where supports are too large for floating-point numbers: the same questions
 * to CP-SAT, which computes in whole numbers.
 */
final class ExactTieRule {
  /** Weights of a block are powers of two: no sum of them overflows. */
  private static final int BLOCK = 32;

  private final PlaceProgram places;
  private final TimeLeft time;
  private final long[] low;
  private final long[] high;
  private long[] counts;

  /** All lists, of which one of the best is known. */
  ExactTieRule(PlaceProgram places, long[] known, TimeLeft time) {
    this(places, known, new long[known.length], uppers(places.program()), time);
  }

  /** Only lists whose counts lie between these. */
  ExactTieRule(PlaceProgram places, long[] known, long[] low, long[] high, TimeLeft time) {
    this.places = places;
    this.time = time;
    this.counts = known;
    this.low = low.clone();
    this.high = high.clone();
  }

  private static long[] uppers(IntegerProgram program) {
    return program.columns().stream().mapToLong(IntegerProgram.Column::upper).toArray();
  }

  /** The counts of the list that the rule names; when time is up, of the best known so far. */
  long[] first() {
    Map<Integer, Long> forward = new HashMap<>();
    places.people().forEach(c -> forward.put(c, places.forward(c)));
    if (!settle(solver(), forward)) {
      return counts;
    }
    long sum = sum(forward);
    List<Integer> people = places.people();
    for (int next = 0; next < people.size(); next += BLOCK) {
      List<Integer> block = people.subList(next, Math.min(people.size(), next + BLOCK));
      ExactSolver solver = solver();
      solver.hold(forward, sum);
      Map<Integer, Long> weights = new HashMap<>();
      for (int i = 0; i < block.size(); i++) {
        weights.put(block.get(i), 1L << (BLOCK - i));
      }
      if (!settle(solver, weights)) {
        return counts;
      }
      for (int decided : block) {
        low[decided] = counts[decided];
        high[decided] = counts[decided];
      }
    }
    return counts;
  }

  private ExactSolver solver() {
    ExactSolver solver = new ExactSolver(places.program(), low, high);
    solver.hold(places.supports(), places.owed());
    return solver;
  }

  private boolean settle(ExactSolver solver, Map<Integer, Long> weights) {
    ExactSolver.Answer answer = solver.greatest(weights, counts, time);
    if (answer.ending() == Highs.Ending.INFEASIBLE) {
      throw new IllegalStateException("the best list is not one of the best");
    }
    if (answer.counts().length > 0) {
      counts = answer.counts();
    }
    return answer.ending() == Highs.Ending.OPTIMAL;
  }

  private long sum(Map<Integer, Long> weights) {
    return weights.entrySet().stream()
        .flatMapToLong(e -> LongStream.of(e.getValue() * counts[e.getKey()]))
        .sum();
  }
}
