package org.linxuan.election.slate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.ChainStep;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.problem.Lang;

/** More persons were vetted than are preliminary nominees, as the chain's step says. */
@Enforces(
    check = Check.VETTING_DIFFERENTIAL,
    clauses = {"E5.2b"})
final class DifferentialVetting implements GateCondition {
  @Override
  public Check check() {
    return Check.VETTING_DIFFERENTIAL;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Map<ChainLink, Long> numbers = SlateLists.numbers(facts, Optional.empty());
    return facts.rulebook().chain().stream()
        .filter(s -> s.more() == ChainLink.VETTED && s.than() == ChainLink.PRELIMINARY)
        .filter(s -> !isMet(s, numbers))
        .map(s -> lacks(facts, s, numbers))
        .toList();
  }

  /** A number that is not known does not meet it. */
  private static boolean isMet(ChainStep step, Map<ChainLink, Long> numbers) {
    return new ChainOfNumbers(List.of(step), numbers)
        .line(step)
        .filter(ChainOfNumbers.Line::isMet)
        .isPresent();
  }

  private Missing lacks(UnitFacts facts, ChainStep step, Map<ChainLink, Long> numbers) {
    ChainOfNumbers chain = new ChainOfNumbers(List.of(step), numbers);
    return lacks(
        facts, step.article(), step.id(), new Text(chain.text(Lang.ZH), chain.text(Lang.EN)));
  }
}
