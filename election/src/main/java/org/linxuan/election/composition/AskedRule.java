package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.rulebook.CompositionRule;

/**
 * A rule of the rulebook where it applies: to one unit's list, or to those of all units together.
 *
 * @param unit its id; empty for a national rule
 * @param seats how many are elected where it applies
 * @param names how many stand on the lists there
 * @param limit asked of those elected
 */
public record AskedRule(String unit, CompositionRule rule, long seats, long names, long limit) {
  /** The value under which a task's quota counts the rule's people, see {@link #feature}. */
  static final String COUNTED = "counted";

  /** Every rule at every place where it applies, in the rulebook's order, units in theirs. */
  static List<AskedRule> all(List<CompositionRule> rules, List<UnitRequest> units) {
    List<AskedRule> all = new ArrayList<>();
    for (CompositionRule rule : rules) {
      if (rule.national()) {
        all.add(asked("", rule, units.stream().filter(u -> rule.covers(u.kind())).toList()));
      } else {
        units.stream()
            .filter(u -> rule.binds(u.kind()))
            .forEach(u -> all.add(asked(u.id(), rule, List.of(u))));
      }
    }
    return all.stream().filter(AskedRule::binds).toList();
  }

  private static AskedRule asked(String unit, CompositionRule rule, List<UnitRequest> units) {
    Map<String, Long> measures = new HashMap<>();
    units.forEach(u -> u.measures().forEach((name, n) -> measures.merge(name, n, Long::sum)));
    long seats = units.stream().mapToLong(UnitRequest::seats).sum();
    long names = units.stream().mapToLong(UnitRequest::names).sum();
    long limit = RuleLimit.of(rule, seats, measures).limit();
    return new AskedRule(unit, rule, seats, names, limit);
  }

  /** Whether it is about too few; otherwise it is about too many. */
  public boolean isLeast() {
    return rule.bound() == CompositionRule.Bound.MIN;
  }

  private boolean binds() {
    return seats > 0 && (isLeast() ? limit > 0 : limit < seats);
  }

  /** The limit asked of the names on the lists, so that whoever is elected keeps it. */
  public long onLists() {
    return onLists(limit);
  }

  /** What a limit asks of the names on the lists; nobody is asked for below 0. */
  long onLists(long ofElected) {
    if (isLeast()) {
      return ofElected <= 0 ? 0 : ofElected + names - seats;
    }
    return ofElected >= seats ? names : Math.max(0, ofElected);
  }

  /** What a number of names on the lists means for those elected, whoever they are. */
  public long ofElected(long counted) {
    return isLeast() ? Math.max(0, counted - (names - seats)) : Math.min(counted, seats);
  }

  /** How many of so many counted names are missing, or too many. */
  public long missed(long counted) {
    return Math.max(0, isLeast() ? onLists() - counted : counted - onLists());
  }

  /** Whether the rule counts this person of this unit. */
  public boolean counts(UnitRequest of, SlatePerson person) {
    return (unit.isEmpty() ? rule.covers(of.kind()) : unit.equals(of.id()))
        && rule.who().stream().allMatch(f -> f.value().equals(person.features().get(f.feature())));
  }

  /** The feature under which a task's quota counts the rule's people; once for each place. */
  String feature() {
    return rule.id() + "@" + unit;
  }

  /**
   * The quota that asks for this and nothing else.
   *
   * @param flex the furthest limit (of those elected) to which it may be moved
   */
  Quota quota(long flex) {
    return isLeast()
        ? new Quota(
            feature(),
            COUNTED,
            onLists(),
            Long.MAX_VALUE,
            Math.min(onLists(), onLists(flex)),
            Long.MAX_VALUE)
        : new Quota(feature(), COUNTED, 0, onLists(), 0, Math.max(onLists(), onLists(flex)));
  }

  /** The same, movable all the way. */
  Quota quota() {
    return quota(isLeast() ? 0 : seats);
  }

  /** The same, not to be moved. */
  Quota fixed() {
    return quota(limit);
  }
}
