package org.linxuan.election.slate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.committee.Motion;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** A plenum with quorum settled the preparatory candidates, each by more than half of its base. */
@Enforces(
    check = Check.PREPARATORY_VOTE,
    clauses = {"E5.4"})
final class SettledByVote implements GateCondition {
  @Override
  public Check check() {
    return Check.PREPARATORY_VOTE;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Optional<Meeting> meeting = facts.get(CommitteeFile.class).findLast(Acts.SETTLE);
    List<Missing> missing = new ArrayList<>();
    if (meeting.filter(m -> m.hasQuorum(facts.rulebook())).isEmpty()) {
      missing.add(
          lacks(
              facts,
              Acts.SETTLE,
              "no meeting with quorum has settled the preparatory candidates by vote",
              "尚无到会人数符合规定的会议投票确定预备人选"));
    }
    SortedSet<PersonId> nominees = SlateLists.preliminary(facts);
    meeting.ifPresent(
        m ->
            m.motions().stream()
                .filter(Motion::taken)
                .filter(motion -> !isSettled(motion, m, nominees, facts))
                .map(motion -> lacks(facts, motion.subject()))
                .forEach(missing::add));
    return missing;
  }

  private static boolean isSettled(
      Motion motion, Meeting meeting, SortedSet<PersonId> nominees, UnitFacts facts) {
    return nominees.contains(new PersonId(motion.subject()))
        && meeting.isCarried(motion, facts.rulebook());
  }

  private Missing lacks(UnitFacts facts, String person) {
    return lacks(
        facts,
        person,
        person + " is taken, and is no preliminary nominee or lacks more than half of the votes",
        person + " 列为预备人选，但不是初步人选或得票未超过半数");
  }
}
