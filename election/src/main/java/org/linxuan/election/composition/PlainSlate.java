package org.linxuan.election.composition;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.internal.solver.PlainProgram;
import org.linxuan.election.composition.internal.solver.SlateModel;

/** The plain way to choose a list: the whole program handed to HiGHS. What ours is set against. */
public final class PlainSlate {
  private PlainSlate() {}

  /** The greatest support, as far as HiGHS knows; empty where it found no list in the time. */
  public static Optional<BigInteger> support(SlateTask task, TimeLeft time) {
    return PlainProgram.gain(SlateModel.of(task, List.of()).program(), time);
  }

  /** The same program in MPS form, for other solvers to read; its costs are negative supports. */
  public static String mps(SlateTask task) {
    return PlainProgram.mps(SlateModel.of(task, List.of()).program());
  }
}
