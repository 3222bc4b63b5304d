package org.linxuan.election.composition;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.TooFewPeople;
import org.linxuan.election.composition.SlateOutcome.Undecided;
import org.linxuan.election.composition.UnitTask.SoftBreach;
import org.linxuan.election.composition.internal.solver.Existence;
import org.linxuan.election.composition.internal.solver.Optimum;
import org.linxuan.election.composition.internal.solver.RelaxationFinder;
import org.linxuan.election.rulebook.CompositionRule;

/**
 * Chooses the lists of one or many units under a rulebook, all in one model. Binding rules hold;
 * soft ones are missed by as few people as can be, the rulebook's earlier rules before its later
 * ones; among what remains the lists have the most support. The soft rules are settled one after
 * the other, each exactly and proven, so no number stands for how much one outweighs the next.
 */
public final class UnitLists {
  private final UnitTask units;
  private final TimeLeft time;

  private UnitLists(UnitTask units, TimeLeft time) {
    this.units = units;
    this.time = time;
  }

  /**
   * What came out.
   *
   * @param outcome the lists of all units as one; where there is none, its conflict and relaxation
   *     are about binding rules only, and its bounds are those of the names on the lists
   * @param breaches of soft rules, in the rulebook's order; empty where there are no lists
   */
  public record Result(SlateOutcome outcome, List<SoftBreach> breaches) {
    public Result {
      breaches = List.copyOf(breaches);
    }
  }

  /** The lists; of these, so many next best as well. */
  public static Result choose(UnitTask units, int alternatives, TimeLeft time) {
    return new UnitLists(units, time).choose(alternatives);
  }

  private Result choose(int alternatives) {
    SlateTask binding = units.binding();
    if (!units.tooFew().isEmpty()) {
      return none(new TooFewPeople(binding.people().size(), binding.names()));
    }
    Map<CompositionRule, Long> allowed = new LinkedHashMap<>();
    Deque<CompositionRule> soft = new ArrayDeque<>(units.soft());
    boolean missed = true;
    while (!soft.isEmpty()) {
      // Often all that remain can be kept: one question instead of one for each.
      if (missed && canAllBeKept(allowed, soft)) {
        soft.forEach(rule -> allowed.put(rule, 0L));
        break;
      }
      CompositionRule rule = soft.remove();
      Optimum least = RelaxationFinder.steps(units.moving(rule, allowed), time);
      if (least instanceof Optimum.Impossible) {
        return none(SlateSolver.explain(binding, time));
      }
      Optional<Optimum.Found> found = least.found().filter(Optimum.Found::proven);
      if (found.isEmpty()) {
        return none(new Undecided(false, List.of()));
      }
      allowed.put(rule, found.get().gain().negate().longValueExact());
      missed = found.get().gain().signum() < 0;
    }
    // Without soft rules nobody has asked yet whether there are lists at all.
    SlateTask last = allowed.isEmpty() ? binding : units.last(allowed);
    SlateOutcome outcome = SlateSolver.solve(last.withAlternatives(alternatives), time);
    return outcome instanceof Chosen chosen
        ? new Result(chosen, units.breaches(new HashSet<>(chosen.best().ids())))
        : none(outcome);
  }

  private boolean canAllBeKept(
      Map<CompositionRule, Long> allowed, Collection<CompositionRule> further) {
    Map<CompositionRule, Long> all = new LinkedHashMap<>(allowed);
    further.forEach(rule -> all.put(rule, 0L));
    return Existence.of(units.last(all), time).found().isPresent();
  }

  private static Result none(SlateOutcome outcome) {
    return new Result(outcome, List.of());
  }
}
