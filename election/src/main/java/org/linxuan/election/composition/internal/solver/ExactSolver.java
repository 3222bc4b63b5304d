package org.linxuan.election.composition.internal.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.linxuan.election.composition.TimeLeft;

/**
 * CP-SAT: slower on large programs, but it computes in whole numbers throughout. A gain of up to 63
 * bits is split in a high and a low half, so that no sum overflows.
 */
final class ExactSolver {
  static {
    Natives.load();
  }

  private static final int HALF = 32;
  private static final double MOST_WORK = 5;
  private static final long LOW_HALF = (1L << HALF) - 1;

  private final IntegerProgram program;
  private final CpModel model = new CpModel();
  private final IntVar[] variables;

  /** The program with each column kept between these limits. */
  ExactSolver(IntegerProgram program, long[] low, long[] high) {
    this.program = program;
    variables = new IntVar[low.length];
    LinearExprBuilder[] sums = new LinearExprBuilder[program.rows().size()];
    for (int r = 0; r < sums.length; r++) {
      sums[r] = LinearExpr.newBuilder();
    }
    for (int c = 0; c < variables.length; c++) {
      IntegerProgram.Column column = program.columns().get(c);
      variables[c] = model.newIntVar(low[c], high[c], "");
      for (int i = 0; i < column.rows().length; i++) {
        sums[column.rows()[i]].addTerm(variables[c], column.weights()[i]);
      }
    }
    for (int r = 0; r < sums.length; r++) {
      IntegerProgram.Row row = program.rows().get(r);
      model.addLinearConstraint(sums[r].build(), row.low(), row.high());
    }
  }

  private static ExactSolver of(IntegerProgram program) {
    long[] high = program.columns().stream().mapToLong(IntegerProgram.Column::upper).toArray();
    return new ExactSolver(program, new long[high.length], high);
  }

  /**
   * Whether counts that keep all bounds of the program turn up, in a limited search: enough to
   * check one who says that there are none. The limit is the solver's own measure of work, not
   * time.
   */
  static boolean findsAny(IntegerProgram program, TimeLeft time) {
    CpSolver solver = solver(time);
    solver.getParameters().setMaxDeterministicTime(MOST_WORK);
    CpSolverStatus status = solver.solve(of(program).model);
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
  }

  /** What came out: counts where the ending says that there are any. */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(Highs.Ending ending, long[] counts) {}

  /** The counts with the greatest gain of a whole program. */
  static Answer best(IntegerProgram program, TimeLeft time) {
    return of(program).best(time);
  }

  /** The counts with the greatest gain: first the high half of the sum, then the low one. */
  Answer best(TimeLeft time) {
    LinearExpr lowSum = lowSum();
    IntVar carry = carry();
    IntVar low = model.newIntVar(0, LOW_HALF, "");
    model.addEquality(
        LinearExpr.newBuilder().add(low).addTerm(carry, LOW_HALF + 1).build(), lowSum);
    LinearExpr high = LinearExpr.newBuilder().add(highSum()).add(carry).build();
    model.maximize(high);
    Answer first = solve(time);
    if (first.ending() != Highs.Ending.OPTIMAL) {
      return first;
    }
    model.addEquality(high, highOf(program.gain(first.counts())));
    model.maximize(low);
    Answer second = solve(time);
    return second.ending() == Highs.Ending.NOTHING
        ? new Answer(Highs.Ending.FOUND, first.counts())
        : second;
  }

  /** Only counts whose gains add up to this sum remain. */
  void hold(List<BigInteger> gains, BigInteger sum) {
    LinearExprBuilder low = LinearExpr.newBuilder();
    LinearExprBuilder high = LinearExpr.newBuilder();
    IntVar carry = carry();
    for (int c = 0; c < variables.length; c++) {
      low.addTerm(variables[c], gains.get(c).longValueExact() & LOW_HALF);
      high.addTerm(variables[c], highOf(gains.get(c)));
    }
    low.addTerm(carry, -(LOW_HALF + 1));
    high.add(carry);
    model.addEquality(low.build(), sum.and(BigInteger.valueOf(LOW_HALF)).longValueExact());
    model.addEquality(high.build(), highOf(sum));
  }

  /** Only counts with this sum of weights remain. */
  void hold(Map<Integer, Long> weights, long sum) {
    model.addEquality(sum(weights), sum);
  }

  /** Of what remains, the counts with the greatest sum of weights; some are known. */
  Answer greatest(Map<Integer, Long> weights, long[] known, TimeLeft time) {
    for (int c = 0; c < variables.length; c++) {
      model.addHint(variables[c], known[c]);
    }
    model.maximize(sum(weights));
    return solve(time);
  }

  private LinearExpr sum(Map<Integer, Long> weights) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    weights.forEach((column, weight) -> sum.addTerm(variables[column], weight));
    return sum.build();
  }

  private static long highOf(BigInteger gain) {
    return gain.shiftRight(HALF).longValueExact();
  }

  private IntVar carry() {
    long most = 1;
    for (IntVar variable : variables) {
      most += variable.getDomain().max();
    }
    return model.newIntVar(0, most, "");
  }

  private LinearExpr lowSum() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int c = 0; c < variables.length; c++) {
      sum.addTerm(variables[c], program.columns().get(c).gain().longValueExact() & LOW_HALF);
    }
    return sum.build();
  }

  private LinearExpr highSum() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int c = 0; c < variables.length; c++) {
      sum.addTerm(variables[c], highOf(program.columns().get(c).gain()));
    }
    return sum.build();
  }

  private static CpSolver solver(TimeLeft time) {
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setRandomSeed(0);
    time.left()
        .ifPresent(
            left -> solver.getParameters().setMaxTimeInSeconds(Math.max(0, left.toNanos()) / 1e9));
    return solver;
  }

  private Answer solve(TimeLeft time) {
    CpSolver solver = solver(time);
    CpSolverStatus status = solver.solve(model);
    return switch (status) {
      case OPTIMAL -> new Answer(Highs.Ending.OPTIMAL, counts(solver));
      case FEASIBLE -> new Answer(Highs.Ending.FOUND, counts(solver));
      case INFEASIBLE -> new Answer(Highs.Ending.INFEASIBLE, new long[0]);
      case UNKNOWN -> new Answer(Highs.Ending.NOTHING, new long[0]);
      default -> throw new IllegalStateException("CP-SAT ended with " + status);
    };
  }

  private long[] counts(CpSolver solver) {
    long[] counts = new long[variables.length];
    for (int c = 0; c < counts.length; c++) {
      counts[c] = solver.value(variables[c]);
    }
    return counts;
  }
}
