package org.linxuan.election.composition;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.composition.internal.solver.IntegerProgram;
import org.linxuan.election.composition.internal.solver.PlainProgram;
import org.linxuan.election.composition.internal.solver.RelaxationFinder;
import org.linxuan.election.composition.internal.solver.SlateModel;
import org.linxuan.election.rulebook.CompositionRule;

/** The plain way to choose a list: the whole program handed to HiGHS. What ours is set against. */
public final class PlainSlate {
  private PlainSlate() {}

  /** The greatest support, as far as HiGHS knows; empty where it found no list in the time. */
  public static Optional<BigInteger> support(SlateTask task, TimeLeft time) {
    return PlainProgram.gain(SlateModel.of(task, List.of()).program(), time);
  }

  /** The greatest support of all units' lists, soft rules one after the other, by HiGHS alone. */
  public static Optional<BigInteger> support(UnitTask units, TimeLeft time) {
    Map<CompositionRule, Long> allowed = new LinkedHashMap<>();
    for (CompositionRule rule : units.soft()) {
      IntegerProgram moves = RelaxationFinder.program(units.moving(rule, allowed));
      Optional<BigInteger> least = PlainProgram.gain(moves, time);
      if (least.isEmpty()) {
        return Optional.empty();
      }
      allowed.put(rule, least.get().negate().longValueExact());
    }
    return support(units.last(allowed), time);
  }

  /** The same program in MPS form, for other solvers to read; its costs are negative supports. */
  public static String mps(SlateTask task) {
    return PlainProgram.mps(SlateModel.of(task, List.of()).program());
  }
}
