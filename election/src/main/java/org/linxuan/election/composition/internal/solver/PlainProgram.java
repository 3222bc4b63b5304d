package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.Optional;
import org.linxuan.election.composition.TimeLeft;

/** A program as it stands, with the options that our own search uses and nothing else of it. */
public final class PlainProgram {
  private PlainProgram() {}

  /** The greatest gain that HiGHS finds. */
  public static Optional<BigInteger> gain(IntegerProgram program, TimeLeft time) {
    Highs.Answer answer = Highs.solve(model(program), time);
    if (!answer.hasValues()) {
      return Optional.empty();
    }
    long[] counts = new long[program.columns().size()];
    for (int c = 0; c < counts.length; c++) {
      counts[c] = Math.round(answer.values()[c]);
    }
    return Optional.of(program.gain(counts));
  }

  /** The program in MPS form. */
  public static String mps(IntegerProgram program) {
    return model(program).builder().exportToMpsString(false);
  }

  private static NumericModel model(IntegerProgram program) {
    NumericModel model = new NumericModel();
    program.rows().forEach(row -> model.row(row.low(), row.high()));
    for (IntegerProgram.Column column : program.columns()) {
      int variable = model.variable(column.upper(), true, -column.gain().doubleValue());
      for (int i = 0; i < column.rows().length; i++) {
        model.term(column.rows()[i], variable, column.weights()[i]);
      }
    }
    return model;
  }
}
