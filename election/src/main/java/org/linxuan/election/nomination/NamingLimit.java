package org.linxuan.election.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Naming;
import org.linxuan.foundation.intake.CodePointOrder;

/** No organisation puts forward more names than the rulebook lets it. */
@Enforces(
    check = Check.NOMINATION_NAMING_LIMIT,
    clauses = {"E5.1a"})
final class NamingLimit implements GateCondition {
  @Override
  public Check check() {
    return Check.NOMINATION_NAMING_LIMIT;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Naming naming = facts.rulebook().naming();
    if (naming == null) {
      return List.of();
    }
    long limit = naming.organizationLimit(facts.setting().seats());
    SortedMap<String, Set<PersonId>> names = new TreeMap<>(CodePointOrder.INSTANCE);
    for (Tally tally : facts.get(NominationFile.class).tallies()) {
      names.computeIfAbsent(tally.organization(), o -> new HashSet<>()).add(tally.nominee());
    }
    return names.entrySet().stream()
        .filter(e -> e.getValue().size() > limit)
        .map(
            e ->
                lacks(
                    facts,
                    e.getKey(),
                    "%s puts forward %d names, %d are allowed"
                        .formatted(e.getKey(), e.getValue().size(), limit),
                    "组织 %s 推荐 %d 名，规定不超过 %d 名".formatted(e.getKey(), e.getValue().size(), limit)))
        .toList();
  }
}
