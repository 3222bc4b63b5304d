package org.linxuan.election.slate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linxuan.election.people.Evidence;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.VettingRules;
import org.linxuan.election.vetting.Dossier;
import org.linxuan.election.vetting.VettingFile;

/** The regulators concerned, chosen per person by the posts held, were asked and answered. */
@Enforces(
    check = Check.PRELIMINARY_REGULATORS,
    clauses = {"E5.3b"})
final class RegulatorsAsked implements GateCondition {
  @Override
  public Check check() {
    return Check.PRELIMINARY_REGULATORS;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    VettingFile file = facts.get(VettingFile.class);
    return SlateLists.preliminary(facts).stream()
        .flatMap(p -> missing(facts, file.dossier(p)))
        .toList();
  }

  private Stream<Missing> missing(UnitFacts facts, Dossier dossier) {
    PersonId person = dossier.person();
    return authorities(facts, person).stream()
        .filter(authority -> !dossier.isAnsweredBy(authority))
        .map(
            authority ->
                lacks(
                    facts,
                    person + "/" + authority,
                    person + ": no answer of the regulator " + authority,
                    person + "：未收到监管部门 " + authority + " 的意见"));
  }

  /** Those named for the kinds of employer of the posts held on the nomination date. */
  private static SortedSet<String> authorities(UnitFacts facts, PersonId person) {
    SortedSet<String> authorities = new TreeSet<>();
    VettingRules rules = facts.rulebook().vetting();
    if (rules == null) {
      return authorities;
    }
    List<String> employers =
        facts.get(PeopleFile.class).evidenceOf(person).stream()
            .filter(e -> e.period().contains(facts.setting().nominationDate()))
            .filter(Evidence.Post.class::isInstance)
            .map(e -> ((Evidence.Post) e).employerKind())
            .toList();
    rules.regulators().stream()
        .filter(r -> employers.contains(r.employerKind()))
        .forEach(r -> authorities.addAll(r.ask()));
    return authorities;
  }
}
