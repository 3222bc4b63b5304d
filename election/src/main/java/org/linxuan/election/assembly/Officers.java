package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.MoreThanHalf;
import org.linxuan.election.rulebook.Text;

/**
 * Who holds which office in a meeting: the presidium leads, scrutineers watch and sign, counters
 * count and write.
 */
public record Officers(List<OfficerRow> rows) {

  public Officers {
    rows = List.copyOf(rows);
  }

  /** Those who lead the meeting, in the order of the record. */
  public List<String> presidium() {
    return holding("presidium");
  }

  /** The one who heads the scrutineers, if there is one. */
  public Optional<String> findChiefScrutineer() {
    return holding("chief-scrutineer").stream().findFirst();
  }

  /** Those who watch beside the chief. */
  public List<String> scrutineers() {
    return holding("scrutineer");
  }

  /** Those who count. */
  public List<String> counters() {
    return holding("counter");
  }

  private List<String> holding(String role) {
    return rows.stream().filter(o -> o.role().equals(role)).map(OfficerRow::elector).toList();
  }

  /**
   * What stands against the officers as they are: whoever watches or counts is no candidate, nobody
   * does both, there is one chief scrutineer, scrutineers are electors present, proposed by a
   * delegation and confirmed by more than half of those present, and the executive chair belongs to
   * the presidium.
   *
   * @param roll of the meeting; empty where none is kept
   */
  public List<Text> objections(AssemblyRecord meeting, Roll roll, Collection<PersonId> candidates) {
    List<Text> against = new ArrayList<>();
    Set<PersonId> standing = Set.copyOf(candidates);
    for (OfficerRow officer : rows) {
      boolean counts = officer.role().equals("counter");
      if ((officer.scrutinises() || counts) && standing.contains(new PersonId(officer.elector()))) {
        against.add(says(officer, "是候选人", "is a candidate"));
      }
      if (officer.scrutinises()) {
        objectToScrutineer(officer, meeting, roll, against);
      } else if (counts && watches(officer.elector())) {
        against.add(says(officer, "兼任监票与计票", "both watches and counts"));
      }
    }
    if (holding("chief-scrutineer").size() != 1) {
      against.add(new Text("应有一名总监票人", "there must be one chief scrutineer"));
    }
    if (!presidium().isEmpty() && !presidium().contains(meeting.chair())) {
      against.add(
          new Text(
              "执行主席 " + meeting.chair() + " 不是主席团成员",
              "the executive chair " + meeting.chair() + " is not of the presidium"));
    }
    return against;
  }

  private static void objectToScrutineer(
      OfficerRow officer, AssemblyRecord meeting, Roll roll, List<Text> against) {
    boolean onRoll = roll.find(officer.elector()).filter(RollRow::present).isPresent();
    if (!roll.electors().isEmpty() && !onRoll) {
      against.add(says(officer, "不是到会的有选举权的人", "is not an elector present"));
    }
    boolean delegation = roll.presentByDelegation().containsKey(officer.proposedBy());
    if (!roll.electors().isEmpty() && !delegation) {
      against.add(says(officer, "未由代表团推荐", "was not proposed by a delegation"));
    }
    if (!MoreThanHalf.of(officer.confirmedFor(), meeting.present())) {
      against.add(says(officer, "未获过半数通过", "was not confirmed by more than half"));
    }
  }

  private boolean watches(String elector) {
    return rows.stream().anyMatch(o -> o.scrutinises() && o.elector().equals(elector));
  }

  private static Text says(OfficerRow officer, String zh, String en) {
    return new Text(officer.elector() + " " + zh, officer.elector() + " " + en);
  }
}
