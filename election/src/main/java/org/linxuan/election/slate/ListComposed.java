package org.linxuan.election.slate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.linxuan.election.composition.CompositionCheck;
import org.linxuan.election.composition.CompositionLine;
import org.linxuan.election.composition.RuleLimit;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Text;

/**
 * The list of the stage meets the composition rules; a rule that holds "generally" and is not met
 * has a recorded reason and an approver.
 */
@Enforces(
    check = Check.COMPOSITION_LIST,
    clauses = {"E4.1", "E4.4", "E4.5", "E1.4", "E5.3a", "E5.4"})
final class ListComposed implements GateCondition {
  private static final String PREPARATORY = "preparatory";
  private static final String PRELIMINARY = "preliminary";

  @Override
  public Check check() {
    return Check.COMPOSITION_LIST;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    SlateFile file = facts.get(SlateFile.class);
    List<CompositionRule> rules =
        CompositionCheck.inScope(facts.rulebook().composition(), facts.setting().kind());
    String step = facts.stage().equals(PREPARATORY) ? PREPARATORY : PRELIMINARY;
    return new CompositionCheck(rules, measures(file))
            .check(
                PersonFeatures.of(facts.rulebook(), facts.get(PeopleFile.class), list(facts, step)))
            .stream()
            .filter(line -> !line.met())
            .filter(line -> line.rule().hard() || !file.isReasoned(step, line.rule().id()))
            .map(line -> lacks(facts, line))
            .toList();
  }

  private static SortedSet<PersonId> list(UnitFacts facts, String step) {
    return step.equals(PREPARATORY)
        ? SlateLists.preparatory(facts, Optional.empty())
        : SlateLists.preliminary(facts);
  }

  private static Map<String, Long> measures(SlateFile file) {
    Map<String, Long> measures = new HashMap<>(file.measures());
    file.planned().forEach(p -> measures.put(RuleLimit.PLANNED + p.category(), p.number()));
    return measures;
  }

  private Missing lacks(UnitFacts facts, CompositionLine line) {
    CompositionRule rule = line.rule();
    boolean least = rule.bound() == CompositionRule.Bound.MIN;
    String figures = line.part() + "/" + line.whole();
    return lacks(
        facts,
        rule.article(),
        rule.id(),
        new Text(
            rule.name().zh() + "：" + figures + (least ? "，至少 " : "，至多 ") + line.limit(),
            rule.name().en()
                + ": "
                + figures
                + (least ? ", at least " : ", at most ")
                + line.limit()));
  }
}
