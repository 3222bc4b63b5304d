package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.Standing.Allowance;
import org.linxuan.election.rulebook.CompositionRule;

/**
 * The lists of one or many units under a rulebook as tasks for a solver; pure. Each unit's seats
 * are given; each place of a rule has a quota of its own. Soft rules come in one after the other,
 * each with an allowance for what lists must miss of it.
 */
public final class UnitTask {
  /** The feature that says of which unit a person is. */
  static final String UNIT = "unit";

  private final List<UnitRequest> units;
  private final List<AskedRule> asked;
  private final List<RuleFlex> flex;
  private final List<SlatePerson> people;

  /**
   * The tasks of these units.
   *
   * @param rules of the rulebook, in its order
   * @param units ids distinct, and their people's over all of them
   * @param flex for binding rules; one that is not named may be moved all the way
   */
  public UnitTask(List<CompositionRule> rules, List<UnitRequest> units, List<RuleFlex> flex) {
    this.units = List.copyOf(units);
    this.asked = AskedRule.all(rules, units);
    this.flex = List.copyOf(flex);
    this.people = all();
  }

  /**
   * A soft rule that the lists do not keep somewhere. What reason there is, and who approves, is
   * for people to record.
   *
   * @param reached how many of the names on the lists are counted
   */
  public record SoftBreach(AskedRule asked, long reached) {
    /** By how many names the lists stay away from the rule. */
    public long by() {
      return asked.missed(reached);
    }
  }

  /** A unit with fewer people than its list has names. */
  public record TooFew(String unit, long people, long names) {}

  /** The units, in the order given. */
  public List<UnitRequest> units() {
    return units;
  }

  /** Every rule at every place where it binds. */
  public List<AskedRule> asked() {
    return asked;
  }

  /** Units that cannot fill their list whatever the rules say. */
  public List<TooFew> tooFew() {
    return units.stream()
        .filter(u -> u.people().size() < u.names())
        .map(u -> new TooFew(u.id(), u.people().size(), u.names()))
        .toList();
  }

  /** The soft rules that bind somewhere, the weightiest first: the rulebook's order. */
  public List<CompositionRule> soft() {
    return asked.stream().map(AskedRule::rule).filter(r -> !r.hard()).distinct().toList();
  }

  /** The task with the units' seats and the binding rules. */
  public SlateTask binding() {
    List<Quota> quotas = seats();
    asked.stream().filter(a -> a.rule().hard()).forEach(a -> quotas.add(a.quota(furthest(a))));
    return task(quotas, List.of());
  }

  /**
   * The task in which only this soft rule may be moved, beside the binding ones and the soft ones
   * before it: the least moves are what lists must miss of it.
   *
   * @param allowed what lists may miss of each soft rule before it
   */
  public SlateTask moving(CompositionRule rule, Map<CompositionRule, Long> allowed) {
    List<Quota> quotas = fixed(allowed.keySet());
    List<Allowance> allowances = allowances(allowed);
    asked.stream().filter(a -> a.rule().equals(rule)).forEach(a -> quotas.add(a.quota()));
    return task(quotas, allowances);
  }

  /** The task with all rules of which something is known: binding, or missed by no more than so. */
  public SlateTask last(Map<CompositionRule, Long> allowed) {
    return task(fixed(allowed.keySet()), allowances(allowed));
  }

  /** What these people, by id, miss of the soft rules; in the rulebook's order. */
  public List<SoftBreach> breaches(Set<String> ids) {
    return asked.stream()
        .filter(a -> !a.rule().hard())
        .map(a -> new SoftBreach(a, counted(a, ids)))
        .filter(b -> b.by() > 0)
        .toList();
  }

  /** How many of these people, by id, a rule counts at a place. */
  public long counted(AskedRule place, Set<String> ids) {
    return units.stream()
        .mapToLong(
            u ->
                u.people().stream().filter(p -> ids.contains(p.id()) && place.counts(u, p)).count())
        .sum();
  }

  /** How many people a rule counts at a place, listed or not. */
  public long available(AskedRule place) {
    return units.stream()
        .mapToLong(u -> u.people().stream().filter(p -> place.counts(u, p)).count())
        .sum();
  }

  /** The place to which a quota of the tasks belongs; a quota of seats has none. */
  public AskedRule place(String feature) {
    return asked.stream()
        .filter(a -> a.feature().equals(feature))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule is asked as " + feature));
  }

  /** The ids of a list by unit; units in their order, ids in the order given. */
  public Map<String, List<String>> byUnit(List<String> ids) {
    Map<String, String> unitOf = new HashMap<>();
    units.forEach(u -> u.people().forEach(p -> unitOf.put(p.id(), u.id())));
    Map<String, List<String>> lists = new LinkedHashMap<>();
    units.forEach(u -> lists.put(u.id(), new ArrayList<>()));
    ids.forEach(id -> lists.getOrDefault(unitOf.getOrDefault(id, ""), new ArrayList<>()).add(id));
    return lists;
  }

  private long furthest(AskedRule place) {
    return flex(place, place.unit())
        .or(() -> flex(place, ""))
        .map(RuleFlex::limit)
        .orElse(place.isLeast() ? 0 : place.seats());
  }

  private Optional<RuleFlex> flex(AskedRule place, String unit) {
    return flex.stream()
        .filter(f -> f.rule().equals(place.rule().id()) && f.unit().equals(unit))
        .findFirst();
  }

  private List<Quota> seats() {
    List<Quota> quotas = new ArrayList<>();
    for (UnitRequest unit : units) {
      long names = unit.names();
      quotas.add(new Quota(UNIT, unit.id(), names, names, names, names));
    }
    return quotas;
  }

  private List<Quota> fixed(Set<CompositionRule> soft) {
    List<Quota> quotas = seats();
    places(soft).forEach(a -> quotas.add(a.fixed()));
    return quotas;
  }

  private List<AskedRule> places(Set<CompositionRule> soft) {
    return asked.stream().filter(a -> a.rule().hard() || soft.contains(a.rule())).toList();
  }

  private List<Allowance> allowances(Map<CompositionRule, Long> allowed) {
    List<AskedRule> places = places(allowed.keySet());
    Map<Integer, Allowance> all = new TreeMap<>();
    allowed.forEach(
        (rule, most) -> {
          List<Integer> quotas =
              IntStream.range(0, places.size())
                  .filter(i -> places.get(i).rule().equals(rule))
                  .map(i -> units.size() + i)
                  .boxed()
                  .toList();
          Side side = rule.bound() == CompositionRule.Bound.MIN ? Side.MIN : Side.MAX;
          all.put(quotas.get(0), new Allowance(quotas, side, most));
        });
    return List.copyOf(all.values());
  }

  private SlateTask task(List<Quota> quotas, List<Allowance> allowances) {
    long names = units.stream().mapToLong(UnitRequest::names).sum();
    Standing standing = new Standing(units.size(), allowances);
    return new SlateTask(names, names, false, quotas, people, 0, standing);
  }

  /** Everyone, with a feature for every quota that counts the person. */
  private List<SlatePerson> all() {
    List<SlatePerson> all = new ArrayList<>();
    for (UnitRequest unit : units) {
      List<AskedRule> here =
          asked.stream().filter(a -> a.unit().isEmpty() || a.unit().equals(unit.id())).toList();
      for (SlatePerson person : unit.people()) {
        Map<String, String> features = new HashMap<>();
        features.put(UNIT, unit.id());
        here.stream()
            .filter(a -> a.counts(unit, person))
            .forEach(a -> features.put(a.feature(), AskedRule.COUNTED));
        all.add(new SlatePerson(person.id(), features, person.support()));
      }
    }
    return all;
  }
}
