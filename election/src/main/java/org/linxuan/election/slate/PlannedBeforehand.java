package org.linxuan.election.slate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.PlannedNumbers;

/** The unit fixed how many of each category it needs before it fixed whom to vet. */
@Enforces(
    check = Check.COMPOSITION_PLANNED_NUMBERS,
    clauses = {"E4.1b", "E4.5"})
final class PlannedBeforehand implements GateCondition {
  @Override
  public Check check() {
    return Check.COMPOSITION_PLANNED_NUMBERS;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    PlannedNumbers rules = facts.rulebook().plannedNumbers();
    if (rules == null) {
      return List.of();
    }
    LocalDate fixed =
        facts.get(CommitteeFile.class).findLast(Acts.FIX).map(Meeting::date).orElse(LocalDate.MAX);
    Set<String> planned =
        facts.get(SlateFile.class).planned().stream()
            .filter(p -> p.date().isBefore(fixed))
            .map(PlannedNumber::category)
            .collect(Collectors.toSet());
    return rules.categories().stream()
        .filter(category -> !planned.contains(category))
        .map(
            category ->
                lacks(
                    facts,
                    category,
                    "no number was fixed beforehand for " + category,
                    "未事先确定 " + category + " 的人数"))
        .toList();
  }
}
