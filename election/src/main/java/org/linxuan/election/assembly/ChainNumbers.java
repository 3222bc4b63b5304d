package org.linxuan.election.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Text;
import org.linxuan.election.slate.ChainOfNumbers;
import org.linxuan.election.slate.SlateLists;
import org.linxuan.foundation.problem.Lang;

/**
 * Every step of the chain of numbers whose two numbers are known holds. Until there is a ballot the
 * preparatory candidates stand for the candidates, so that a list too short for the difference
 * ratio is found before the meeting and not at it.
 */
@Enforces(
    check = Check.CHAIN_NUMBERS,
    clauses = {"E5.5b", "E5.4"})
final class ChainNumbers implements GateCondition {
  @Override
  public Check check() {
    return Check.CHAIN_NUMBERS;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    return chain(facts).lines().stream()
        .filter(line -> !line.isMet())
        .map(line -> lacks(facts, line))
        .toList();
  }

  private static ChainOfNumbers chain(UnitFacts facts) {
    List<BallotRoundRow> rounds = facts.get(AssemblyFile.class).rounds();
    Optional<LocalDate> ballot = rounds.stream().findFirst().map(BallotRoundRow::date);
    Map<ChainLink, Long> numbers = SlateLists.numbers(facts, ballot);
    if (rounds.isEmpty()) {
      Optional.ofNullable(numbers.get(ChainLink.PREPARATORY))
          .ifPresent(n -> numbers.put(ChainLink.CANDIDATES, n));
    } else {
      numbers.put(ChainLink.CANDIDATES, (long) rounds.get(0).candidates().size());
      numbers.put(ChainLink.ELECTED, (long) facts.get(ElectedFile.class).elected().size());
    }
    return new ChainOfNumbers(facts.rulebook().chain(), numbers);
  }

  private Missing lacks(UnitFacts facts, ChainOfNumbers.Line line) {
    ChainOfNumbers step =
        new ChainOfNumbers(
            List.of(line.step()),
            Map.of(line.step().more(), line.more(), line.step().than(), line.than()));
    return lacks(
        facts,
        line.step().article(),
        line.step().id(),
        new Text(step.text(Lang.ZH), step.text(Lang.EN)));
  }
}
