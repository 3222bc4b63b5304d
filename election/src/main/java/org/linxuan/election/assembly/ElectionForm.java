package org.linxuan.election.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.count.Round;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.ElectionRules.Form;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.slate.SlateLists;

/**
 * The form of the election is one that the rules allow, its first ballot carries exactly the
 * preparatory candidates, and each round follows from the one before.
 */
@Enforces(
    check = Check.ELECTION_FORM,
    clauses = {"E5.5a"})
final class ElectionForm implements GateCondition {
  private static final int FIRST = 1;

  @Override
  public Check check() {
    return Check.ELECTION_FORM;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    AssemblyFile file = facts.get(AssemblyFile.class);
    Optional<BallotRoundRow> first = file.rounds().stream().findFirst();
    SortedSet<Integer> wrong = new TreeSet<>(wrongRounds(facts, file));
    if (first.isEmpty() || !isOfItsForm(facts, file, first.get())) {
      wrong.add(FIRST);
    }
    List<Missing> missing = new ArrayList<>();
    for (int round : wrong) {
      missing.add(
          lacks(
              facts,
              "round-" + round,
              "round " + round + " is missing, or its kind, names or seats do not follow the rules",
              "第 " + round + " 轮缺失，或其种类、名单、名额不符合规定"));
    }
    return missing;
  }

  private static List<Integer> wrongRounds(UnitFacts facts, AssemblyFile file) {
    Optional<LocalDate> ballot = file.rounds().stream().findFirst().map(BallotRoundRow::date);
    SortedSet<PersonId> preparatory = SlateLists.preparatory(facts, ballot);
    return new Course(file.rounds(), file.results(), facts.setting().seats(), preparatory)
        .wrongRounds();
  }

  /**
   * Whether the rules allow the form that the meeting chose, and its first round is of that form.
   */
  private static boolean isOfItsForm(UnitFacts facts, AssemblyFile file, BallotRoundRow first) {
    ElectionRules rules = facts.rulebook().election();
    Form form = first.kind() == Round.PRELIMINARY ? Form.PRELIMINARY_THEN_FORMAL : Form.FORMAL;
    return rules != null
        && rules.forms().contains(form)
        && file.meeting().filter(m -> m.form().equals(form.key())).isPresent();
  }
}
