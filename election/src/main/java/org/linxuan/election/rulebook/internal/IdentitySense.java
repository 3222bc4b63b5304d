package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.FactCondition;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.IdentityFact;
import org.linxuan.election.rulebook.IdentityPattern;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.RulebookProblem;

/** Definitions of identities speak of facts and values that exist, and each group has one. */
final class IdentitySense {
  private static final String AT = "/identities";

  private final Ground ground;
  private final IdentityRules rules;

  private IdentitySense(Ground ground, IdentityRules rules) {
    this.ground = ground;
    this.rules = rules;
  }

  static void run(Ground ground) {
    IdentityRules rules = ground.book().identities();
    if (rules != null) {
      new IdentitySense(ground, rules).run();
    }
  }

  private void run() {
    List<String> groups = Ground.ids(rules.groups(), Named::id);
    for (int i = 0; i < rules.definitions().size(); i++) {
      IdentityDefinition definition = rules.definitions().get(i);
      String at = AT + "/definitions/" + i;
      ground.refer(at + "/group", definition.group(), groups);
      patterns(definition.when(), at + "/when");
      patterns(definition.withoutPost(), at + "/without_post");
    }
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      if (rules.definitions().stream().noneMatch(d -> d.group().equals(group))) {
        ground.add(RulebookProblem.RULEBOOK_GROUP_EMPTY, AT + "/groups/" + i, group);
      }
    }
  }

  private void patterns(List<IdentityPattern> patterns, String at) {
    for (int p = 0; p < patterns.size(); p++) {
      List<FactCondition> all = patterns.get(p).all();
      for (int c = 0; c < all.size(); c++) {
        condition(all.get(c), at + "/" + p + "/all/" + c);
      }
    }
  }

  private void condition(FactCondition condition, String at) {
    List<String> facts = Ground.ids(rules.facts(), IdentityFact::id);
    ground.refer(at + "/fact", condition.fact(), facts);
    Optional<IdentityFact> fact = rules.findFact(condition.fact());
    if (fact.isEmpty()) {
      return;
    }
    List<String> values = Ground.ids(fact.get().values(), Named::id);
    if (!values.isEmpty()) {
      ground.referAll(at + "/in", condition.in(), values);
      ground.referAll(at + "/not_in", condition.notIn(), values);
    }
    scale(condition.atLeast(), at + "/at_least", values);
    scale(condition.atMost(), at + "/at_most", values);
    order(condition, fact.get(), at);
  }

  private void scale(@Nullable String value, String at, List<String> values) {
    if (value != null) {
      ground.refer(at, value, values);
    }
  }

  private void order(FactCondition condition, IdentityFact fact, String at) {
    if (condition.atLeast() != null && condition.atMost() != null) {
      int least = fact.place(condition.atLeast());
      int most = fact.place(condition.atMost());
      if (most >= 0 && least > most) {
        ground.add(
            RulebookProblem.RULEBOOK_SCALE,
            at + "/at_least",
            condition.atLeast(),
            condition.atMost());
      }
    }
    List<String> both = new ArrayList<>(condition.in());
    both.retainAll(condition.notIn());
    if (!both.isEmpty()) {
      ground.add(RulebookProblem.RULEBOOK_IN_AND_NOT, at, String.join(", ", both));
    }
  }
}
