package org.linxuan.election.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Between the base and the unit a meeting with its quorum decides whom to report. */
@Enforces(
    check = Check.NOMINATION_PLENUM,
    clauses = {"E5.1c"})
final class DecidedAtPlenum implements GateCondition {
  private static final Set<String> ACTS = Set.of("select-collectively", "decide-at-plenum");

  @Override
  public Check check() {
    return Check.NOMINATION_PLENUM;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    NominationFile file = facts.get(NominationFile.class);
    Set<String> decided =
        facts.get(CommitteeFile.class).meetings().stream()
            .filter(m -> ACTS.contains(m.act()) && m.hasQuorum(facts.rulebook()))
            .map(Meeting::organization)
            .collect(Collectors.toSet());
    return file.tree().list().stream()
        .filter(o -> o.level() > 1 && file.tree().hasChildren(o.id()))
        .filter(o -> !file.reports().reported(o.id()).isEmpty())
        .filter(o -> !decided.contains(o.id()))
        .map(
            o ->
                lacks(
                    facts,
                    o.id(),
                    "no meeting of " + o.id() + " with its quorum decided whom to report",
                    "组织 " + o.id() + " 未经符合规定人数的会议讨论决定上报人选"))
        .toList();
  }
}
