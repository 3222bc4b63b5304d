package org.linxuan.election.procedure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.rulebook.Check;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.shell.Gate;

/**
 * What is missing as people read it: a card a check, with the first few things and how many more.
 */
final class MissingCards {
  private static final int SHOWN = 5;

  private final Lang lang;
  private final Predicate<String> mayRead;

  /** Cards for a reader, of whom is known which areas he may read. */
  MissingCards(Lang lang, Predicate<String> mayRead) {
    this.lang = lang;
    this.mayRead = mayRead;
  }

  /** A card for each check, in the order in which they were found. */
  List<Gate> of(List<Missing> missing) {
    Map<Check, List<Missing>> byCheck = new LinkedHashMap<>();
    missing.forEach(m -> byCheck.computeIfAbsent(m.check(), c -> new ArrayList<>()).add(m));
    List<Gate> cards = new ArrayList<>();
    byCheck.forEach((check, list) -> cards.add(of(check, list)));
    return cards;
  }

  /** The card of one check, of which something is missing. */
  Gate of(Check check, List<Missing> missing) {
    if (!mayRead.test(CheckAreas.of(check))) {
      String count = lang.of("missing: " + missing.size(), "尚缺 " + missing.size() + " 项");
      String open = check.text().in(lang) + lang.of(" (", "（") + count + lang.of(")", "）");
      return Gate.missing(open, article(missing), "");
    }
    List<String> first =
        missing.stream().limit(SHOWN).map(m -> m.text().in(lang)).distinct().toList();
    int more = missing.size() - SHOWN;
    String rest = more <= 0 ? "" : lang.of(" and " + more + " more", " 等 " + missing.size() + " 项");
    String name = check.text().in(lang) + lang.of(": ", "：");
    return Gate.missing(name + String.join(lang.of("; ", "；"), first) + rest, article(missing), "");
  }

  private static String article(List<Missing> missing) {
    return missing.stream().map(Missing::article).filter(a -> !a.isEmpty()).findFirst().orElse("");
  }
}
