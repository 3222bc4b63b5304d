package org.linxuan.election.procedure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.rulebook.Check;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.shell.Gate;

/**
 * What is missing as people read it: a card a check, with the first few things and how many more.
 */
final class MissingCards {
  private static final int SHOWN = 5;

  private MissingCards() {}

  /** A card for each check, in the order in which they were found. */
  static List<Gate> of(List<Missing> missing, Lang lang) {
    Map<Check, List<Missing>> byCheck = new LinkedHashMap<>();
    missing.forEach(m -> byCheck.computeIfAbsent(m.check(), c -> new ArrayList<>()).add(m));
    List<Gate> cards = new ArrayList<>();
    byCheck.forEach((check, list) -> cards.add(of(check, list, lang)));
    return cards;
  }

  /** The card of one check, of which something is missing. */
  static Gate of(Check check, List<Missing> missing, Lang lang) {
    List<String> first =
        missing.stream().limit(SHOWN).map(m -> m.text().in(lang)).distinct().toList();
    int more = missing.size() - SHOWN;
    String rest = more <= 0 ? "" : lang.of(" and " + more + " more", " 等 " + missing.size() + " 项");
    String article =
        missing.stream().map(Missing::article).filter(a -> !a.isEmpty()).findFirst().orElse("");
    String name = check.text().in(lang) + lang.of(": ", "：");
    return Gate.missing(name + String.join(lang.of("; ", "；"), first) + rest, article, "");
  }
}
