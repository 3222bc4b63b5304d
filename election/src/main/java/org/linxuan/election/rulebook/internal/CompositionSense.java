package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.CompositionRule.Feature;
import org.linxuan.election.rulebook.CompositionRule.Measure;
import org.linxuan.election.rulebook.Coverage;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.PlannedNumbers;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.election.rulebook.UnitKind;
import org.linxuan.foundation.exact.Fraction;

/** Composition rules name what exists, have bounds within reach, and do not exclude each other. */
final class CompositionSense {
  private final Ground ground;
  private final List<CompositionRule> rules;
  private final List<String> kinds;

  private CompositionSense(Ground ground) {
    this.ground = ground;
    this.rules = ground.book().composition();
    this.kinds = Ground.ids(ground.book().unitKinds(), UnitKind::id);
  }

  static void run(Ground ground) {
    CompositionSense sense = new CompositionSense(ground);
    for (int i = 0; i < sense.rules.size(); i++) {
      CompositionRule rule = sense.rules.get(i);
      String at = "/composition/" + i;
      ground.referAll(at + "/scope", rule.scope(), sense.kinds);
      sense.features(rule, at);
      sense.value(rule, at);
      sense.against(rule, i, at);
    }
    sense.planned();
  }

  private void features(CompositionRule rule, String at) {
    for (int w = 0; w < rule.who().size(); w++) {
      Feature feature = rule.who().get(w);
      List<String> values = values(feature.feature());
      if (!values.isEmpty()) {
        ground.refer(at + "/who/" + w + "/value", feature.value(), values);
      }
    }
  }

  /** The values that a feature may have, as far as the rulebook says; empty if it does not. */
  private List<String> values(String feature) {
    IdentityRules identities = ground.book().identities();
    Coverage coverage = ground.book().coverage();
    return switch (feature) {
      case "sex" -> List.of("female", "male");
      case "nationality_group" -> List.of("minority", "han");
      case "group" -> identities == null ? List.of() : Ground.ids(identities.groups(), Named::id);
      case "identity" ->
          identities == null
              ? List.of()
              : Ground.ids(identities.definitions(), IdentityDefinition::id);
      case "field" -> coverage == null ? List.of() : Ground.ids(coverage.fields(), Named::id);
      case "level" -> coverage == null ? List.of() : Ground.ids(coverage.levels(), Named::id);
      case "body_kind" ->
          coverage == null ? List.of() : Ground.ids(coverage.bodyKinds(), Named::id);
      default -> List.of();
    };
  }

  private void value(CompositionRule rule, String at) {
    boolean relative = rule.measure() == Measure.RELATIVE;
    if (relative != (rule.relativeTo() != null)) {
      ground.add(RulebookProblem.RULEBOOK_RELATIVE, at, rule.id());
    }
    Fraction value = rule.value();
    boolean fits =
        switch (rule.measure()) {
          case ABSOLUTE, DIFFERENCE -> value.isWhole();
          case SHARE -> value.compareTo(Fraction.ONE) <= 0 && !beyondReach(rule);
          case RELATIVE -> value.signum() > 0;
          case PLANNED -> planned(rule);
        };
    if (!fits) {
      ground.add(
          RulebookProblem.RULEBOOK_COMPOSITION_VALUE,
          at + "/value",
          value,
          rule.measure().key() + (rule.strict() ? ", strict" : ""));
    }
  }

  /** A planned rule has no value of its own, counts one category, and that one is planned. */
  private boolean planned(CompositionRule rule) {
    PlannedNumbers planned = ground.book().plannedNumbers();
    return rule.value().equals(Fraction.ONE)
        && rule.who().size() == 1
        && planned != null
        && planned.categories().contains(rule.category());
  }

  /** More than the whole, or less than nothing. */
  private static boolean beyondReach(CompositionRule rule) {
    return rule.strict()
        && rule.value().equals(rule.bound() == Bound.MIN ? Fraction.ONE : Fraction.ZERO);
  }

  private void against(CompositionRule rule, int index, String at) {
    for (CompositionRule other : rules.subList(0, index)) {
      if (!meets(rule, other) || !comparable(rule, other)) {
        continue;
      }
      boolean same = Set.copyOf(rule.who()).equals(Set.copyOf(other.who()));
      boolean crossed = rule.bound() != other.bound() && same && crossed(rule, other);
      boolean crowded =
          rule.bound() == Bound.MIN && other.bound() == Bound.MIN && crowded(rule, other);
      if (crossed || crowded) {
        ground.add(RulebookProblem.RULEBOOK_COMPOSITION_CLASH, at, rule.id(), other.id());
      }
    }
  }

  /** Whether both bind some unit's list, or both all lists together. */
  private boolean meets(CompositionRule one, CompositionRule two) {
    if (one.national() != two.national()) {
      return false;
    }
    Set<String> shared = new HashSet<>(one.scope().isEmpty() ? kinds : one.scope());
    shared.retainAll(two.scope().isEmpty() ? kinds : two.scope());
    return !shared.isEmpty() || (one.scope().isEmpty() && two.scope().isEmpty());
  }

  private static boolean comparable(CompositionRule one, CompositionRule two) {
    return one.measure() == two.measure()
        && (one.measure() == Measure.ABSOLUTE || one.measure() == Measure.SHARE);
  }

  private static boolean crossed(CompositionRule one, CompositionRule two) {
    CompositionRule least = one.bound() == Bound.MIN ? one : two;
    CompositionRule most = one.bound() == Bound.MIN ? two : one;
    int order = least.value().compareTo(most.value());
    return order > 0 || (order == 0 && (least.strict() || most.strict()));
  }

  /** Two least shares of people who cannot be the same, together more than the whole. */
  private static boolean crowded(CompositionRule one, CompositionRule two) {
    boolean apart =
        one.who().stream()
            .anyMatch(
                a ->
                    two.who().stream()
                        .anyMatch(
                            b -> a.feature().equals(b.feature()) && !a.value().equals(b.value())));
    int order = one.value().plus(two.value()).compareTo(Fraction.ONE);
    return one.measure() == Measure.SHARE
        && apart
        && (order > 0 || (order == 0 && (one.strict() || two.strict())));
  }

  private void planned() {
    PlannedNumbers planned = ground.book().plannedNumbers();
    if (planned == null) {
      return;
    }
    List<String> known = new ArrayList<>(List.of("women", "minority"));
    known.addAll(values("group"));
    known.addAll(values("identity"));
    ground.referAll(
        "/planned_numbers/categories",
        planned.categories(),
        known.stream().distinct().collect(Collectors.toList()));
  }
}
