package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.internal.solver.RelaxationFinder;
import org.linxuan.election.rulebook.CompositionRule;

/**
 * Chooses the lists of one or many units under a rulebook, all in one task. Hard rules hold; soft
 * ones are broken as little as can be, the rulebook's earlier rules before its later ones; among
 * what remains the lists have the most support.
 */
public final class UnitLists {
  private final List<UnitRequest> units;
  private final List<AskedRule> asked;
  private final TimeLeft time;

  private UnitLists(List<CompositionRule> rules, List<UnitRequest> units, TimeLeft time) {
    this.units = List.copyOf(units);
    this.asked = AskedRule.all(rules, units);
    this.time = time;
  }

  /**
   * A soft rule that no lists can keep beside all that comes before it. What reason there is, and
   * who approves, is for people to record.
   *
   * @param reached the nearest that is possible, of the names on the lists
   */
  public record SoftBreach(AskedRule asked, long reached) {
    /** By how many the lists stay away from the rule. */
    public long by() {
      return Math.abs(asked.onLists() - reached);
    }
  }

  /**
   * What came out.
   *
   * @param outcome the lists of all units as one; where there is none, its conflict and relaxation
   *     are about hard rules and seats only
   * @param breaches in the rulebook's order; empty where there are no lists
   */
  public record Result(SlateOutcome outcome, List<AskedRule> asked, List<SoftBreach> breaches) {
    public Result {
      asked = List.copyOf(asked);
      breaches = List.copyOf(breaches);
    }
  }

  /**
   * The lists.
   *
   * @param rules of the rulebook, in its order
   * @param units ids distinct
   */
  public static Result choose(List<CompositionRule> rules, List<UnitRequest> units, TimeLeft time) {
    return new UnitLists(rules, units, time).choose();
  }

  private Result choose() {
    Map<List<String>, Quota> quotas = new LinkedHashMap<>();
    units.forEach(u -> put(quotas, Quota.of("unit", u.id(), u.names(), u.names())));
    asked.stream().filter(a -> a.rule().hard()).forEach(a -> put(quotas, a.alone()));
    List<SlatePerson> people = people();
    SlateOutcome hard = SlateSolver.solve(task(quotas, people), time);
    List<CompositionRule> soft =
        asked.stream().map(AskedRule::rule).filter(r -> !r.hard()).distinct().toList();
    if (!(hard instanceof SlateOutcome.Chosen) || soft.isEmpty()) {
      return new Result(hard, asked, List.of());
    }
    List<SoftBreach> breaches = new ArrayList<>();
    for (CompositionRule rule : soft) {
      List<AskedRule> places = asked.stream().filter(a -> a.rule().equals(rule)).toList();
      if (!tighten(quotas, places, people)) {
        return new Result(new SlateOutcome.Undecided(false, List.of()), asked, List.of());
      }
      places.forEach(place -> breach(place, quotas).ifPresent(breaches::add));
    }
    return new Result(SlateSolver.solve(task(quotas, people), time), asked, breaches);
  }

  /** Adds a soft rule to the quotas as far as it is possible beside them; false if time is up. */
  private boolean tighten(
      Map<List<String>, Quota> quotas, List<AskedRule> places, List<SlatePerson> people) {
    Map<List<String>, Quota> wanted = new LinkedHashMap<>();
    quotas.forEach((key, q) -> wanted.put(key, fixed(q)));
    for (AskedRule place : places) {
      Quota alone = place.alone();
      List<String> key = List.of(alone.feature(), alone.value());
      Quota before = quotas.getOrDefault(key, Quota.of(key.get(0), key.get(1), 0, Long.MAX_VALUE));
      Quota both = both(before, within(before, alone));
      wanted.put(
          key,
          new Quota(
              both.feature(), both.value(), both.min(), both.max(), before.min(), before.max()));
    }
    Optional<List<Change>> changes = RelaxationFinder.least(task(wanted, people), time);
    if (changes.isPresent()) {
      wanted.forEach((key, quota) -> quotas.put(key, moved(quota, changes.get())));
    }
    return changes.isPresent();
  }

  /** What is asked, no further than an earlier rule allows. */
  private static Quota within(Quota before, Quota asked) {
    return Quota.of(
        asked.feature(),
        asked.value(),
        Math.min(asked.min(), before.max()),
        Math.max(asked.max(), before.min()));
  }

  private static Quota fixed(Quota q) {
    return new Quota(q.feature(), q.value(), q.min(), q.max(), q.min(), q.max());
  }

  private static void put(Map<List<String>, Quota> quotas, Quota quota) {
    quotas.merge(List.of(quota.feature(), quota.value()), quota, UnitLists::both);
  }

  /** Both quotas at once. */
  private static Quota both(Quota some, Quota other) {
    return Quota.of(
        some.feature(),
        some.value(),
        Math.max(some.min(), other.min()),
        Math.min(some.max(), other.max()));
  }

  private static Quota moved(Quota quota, List<Change> changes) {
    return Quota.of(
        quota.feature(),
        quota.value(),
        to(quota, Side.MIN, changes).orElse(quota.min()),
        to(quota, Side.MAX, changes).orElse(quota.max()));
  }

  private static Optional<Long> to(Quota quota, Side side, List<Change> changes) {
    return changes.stream()
        .filter(c -> c.feature().equals(quota.feature()) && c.value().equals(quota.value()))
        .filter(c -> c.side() == side)
        .map(Change::to)
        .findFirst();
  }

  private static Optional<SoftBreach> breach(AskedRule place, Map<List<String>, Quota> quotas) {
    Quota quota = Objects.requireNonNull(quotas.get(List.of(place.feature(), place.value())));
    boolean min = place.rule().bound() == CompositionRule.Bound.MIN;
    boolean kept = min ? quota.min() >= place.onLists() : quota.max() <= place.onLists();
    return kept
        ? Optional.empty()
        : Optional.of(new SoftBreach(place, min ? quota.min() : quota.max()));
  }

  private SlateTask task(Map<List<String>, Quota> quotas, List<SlatePerson> people) {
    long names = units.stream().mapToLong(UnitRequest::names).sum();
    return SlateTask.of(names, List.copyOf(quotas.values()), people);
  }

  /** Everyone, with a feature for every quota that counts the person. */
  private List<SlatePerson> people() {
    List<SlatePerson> all = new ArrayList<>();
    for (UnitRequest unit : units) {
      List<AskedRule> here =
          asked.stream().filter(a -> a.unit().isEmpty() || a.unit().equals(unit.id())).toList();
      for (SlatePerson person : unit.people()) {
        Map<String, String> features = new HashMap<>();
        features.put("unit", unit.id());
        here.stream()
            .filter(a -> a.counts(unit, person))
            .forEach(a -> features.put(a.feature(), a.value()));
        all.add(new SlatePerson(person.id(), features, person.support()));
      }
    }
    return all;
  }
}
