package org.linxuan.election.rulebook.internal;

import java.util.Arrays;
import java.util.List;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Problems;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say and the records do not accept: keys of checks that do not exist, and
 * quorums that are no part of a whole.
 */
final class BeforeBinding {
  private static final List<String> CHECKS = Arrays.stream(Check.values()).map(Check::key).toList();

  private final YamlTree tree;
  private final Problems problems;

  private BeforeBinding(YamlTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  static void run(YamlTree tree, Problems problems) {
    BeforeBinding check = new BeforeBinding(tree, problems);
    check.each("/articles", article -> check.keys(article + "/enforced_by"));
    check.each("/stages", stage -> check.keys(stage + "/gates"));
    check.each(
        "/stages",
        stage -> check.each(stage + "/optional_gates", gate -> check.key(gate + "/check")));
    check.each("/bodies", check::quorum);
  }

  private void each(String list, java.util.function.Consumer<String> action) {
    for (int i = 0; i < tree.root().at(list).size(); i++) {
      action.accept(list + "/" + i);
    }
  }

  private void keys(String list) {
    each(list, this::key);
  }

  private void key(String pointer) {
    String key = tree.root().at(pointer).asString("");
    if (!CHECKS.contains(key)) {
      problems.add(
          RulebookProblem.RULEBOOK_CHECK_UNKNOWN,
          tree.where(pointer),
          Words.label(pointer),
          key,
          near(key));
    }
  }

  /** The keys that begin alike, or all of them. */
  private static String near(String key) {
    String group = key.replaceAll("\\..*", ".");
    List<String> alike = CHECKS.stream().filter(k -> k.startsWith(group)).toList();
    return String.join(", ", alike.isEmpty() ? CHECKS : alike);
  }

  private void quorum(String body) {
    String pointer = body + "/quorum/ratio";
    JsonNode ratio = tree.root().at(pointer);
    if (ratio.isMissingNode()) {
      return;
    }
    Fraction part = Fraction.parse(ratio.stringValue());
    boolean strict = tree.root().at(body + "/quorum/strict").booleanValue();
    int toWhole = part.compareTo(Fraction.ONE);
    if (part.signum() <= 0 || toWhole > 0 || (toWhole == 0 && strict)) {
      problems.add(
          RulebookProblem.RULEBOOK_QUORUM, tree.where(pointer), ratio.stringValue(), strict);
    }
  }
}
