package org.linxuan.election.synth.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.election.synth.Scale;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/**
 * The rules of a synthetic election: the nation stands under the shipped reference rulebook, a
 * smaller election under the same text with its own id, title and number of seats.
 */
final class Rules {
  private static final String SHIPPED = "congress-20";

  private Rules() {}

  /** The edition that the scale's election stands under. */
  static Edition of(Scale scale, List<UnitPlan> plans) {
    Problems problems = new Problems();
    Optional<Edition> shipped = RulebookLoader.open(SHIPPED, problems);
    Optional<Edition> own =
        scale == Scale.NATION
            ? shipped
            : shipped.flatMap(
                edition ->
                    RulebookLoader.open(
                        Source.text("rulebook.yaml", adapted(edition.yaml(), scale, plans)),
                        problems));
    if (own.isEmpty() || !problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return own.get();
  }

  private static String adapted(String yaml, Scale scale, List<UnitPlan> plans) {
    String text = replaced(yaml, "\nid: " + SHIPPED + "\n", "\nid: synth-" + scale.label() + "\n");
    text =
        replaced(
            text,
            "title: {zh: 党的二十大代表选举规则（参考）,",
            "title: {zh: 合成选举规则（据参考规则书，" + scale.seats() + " 个名额）,");
    text =
        replaced(
            text,
            "en: Election of the delegates to the 20th national congress (reference)}",
            "en: \"Synthetic election (after the reference rulebook, "
                + scale.seats()
                + " seats)\"}");
    text = replaced(text, "\n  total: 2300\n", "\n  total: " + scale.seats() + "\n");
    String units = "\nunits:\n";
    int from = text.indexOf(units) + units.length();
    int to = text.indexOf("\n\n", from);
    return text.substring(0, from) + units(plans) + text.substring(to);
  }

  private static String units(List<UnitPlan> plans) {
    List<String> lines = new ArrayList<>();
    for (UnitPlan plan : plans) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  - {id: %s, kind: %s, name: {zh: %s, en: %s}}",
              plan.id(),
              plan.kind(),
              plan.nameZh(),
              plan.nameEn()));
    }
    return String.join("\n", lines);
  }

  private static String replaced(String text, String from, String to) {
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalStateException("the reference rulebook does not have once: " + from);
    }
    return text.replace(from, to);
  }
}
