package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** The meeting has its quorum, those present and absent add up, and the roll says the same. */
@Enforces(
    check = Check.ELECTION_QUORUM,
    clauses = {"E5.5a"})
final class ElectionQuorum implements GateCondition {
  @Override
  public Check check() {
    return Check.ELECTION_QUORUM;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    AssemblyFile file = facts.get(AssemblyFile.class);
    if (file.meeting().isEmpty()) {
      return List.of(present(facts, "no meeting is on record", "没有会议记录"));
    }
    AssemblyRecord meeting = file.meeting().get();
    List<Missing> missing = new ArrayList<>();
    String figures = meeting.present() + "/" + meeting.entitled();
    if (!hasQuorum(facts, meeting)) {
      missing.add(
          present(
              facts, "present " + figures + ", below the quorum", "实到会 " + figures + "，未达法定人数"));
    } else if (meeting.present() + meeting.absences().all() != meeting.entitled()) {
      missing.add(
          present(facts, "present and absent do not add up to entitled", "实到会与缺席人数之和不等于应到会人数"));
    }
    long onRoll = file.roll().stream().filter(RollRow::present).count();
    boolean same = file.roll().size() == meeting.entitled() && onRoll == meeting.present();
    if (!file.roll().isEmpty() && !same) {
      missing.add(
          lacks(
              facts,
              "roll",
              "the roll has " + onRoll + " of " + file.roll().size() + " present",
              "名册实到 " + onRoll + " 人，共 " + file.roll().size() + " 人"));
    }
    return missing;
  }

  private static boolean hasQuorum(UnitFacts facts, AssemblyRecord meeting) {
    return AssemblyGates.electingBody(facts.rulebook())
        .flatMap(b -> Optional.ofNullable(b.quorum()))
        .filter(q -> q.isReached(meeting.entitled(), meeting.present()))
        .isPresent();
  }

  private Missing present(UnitFacts facts, String en, String zh) {
    return lacks(facts, "present", en, zh);
  }
}
