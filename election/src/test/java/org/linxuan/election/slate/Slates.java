package org.linxuan.election.slate;

import static org.linxuan.election.procedure.Club.HANDS;
import static org.linxuan.election.procedure.Club.may;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.committee.Motion;
import org.linxuan.election.notice.Notice;
import org.linxuan.election.notice.NoticeFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.Votes;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.election.vetting.Opinion;
import org.linxuan.election.vetting.Vetted;
import org.linxuan.election.vetting.VettingFile;

/** Two of three persons vetted are proposed and settled, as the rules of the club want it. */
final class Slates {
  static final PersonId P1 = new PersonId("p1");
  static final PersonId P2 = new PersonId("p2");
  static final PersonId P3 = new PersonId("p3");

  private Slates() {}

  /** p1 and p2 of the three vetted are proposed on the 17th and settled on the 25th. */
  static UnitFacts complete() {
    return Club.facts(
        ProcedureFile.empty(),
        committee(proposed(P1, P2), settled(9, 8, motion(P1, 5), motion(P2, 6))),
        Vetted.people(),
        vetting(),
        notices("p1", "p2"),
        new SlateFile(planned(), reasons(), Map.of()));
  }

  static CommitteeFile committee(Meeting... later) {
    List<Meeting> meetings = new ArrayList<>(List.of(Vetted.fixed()));
    meetings.addAll(List.of(later));
    return new CommitteeFile(meetings);
  }

  static Meeting proposed(PersonId... persons) {
    return Vetted.meeting("m2", Acts.PROPOSE, 17, List.of(persons));
  }

  static Meeting settled(long entitled, long present, Motion... motions) {
    return new Meeting(
        "m3",
        Club.UNIT,
        Club.UNIT,
        "plenum",
        Acts.SETTLE,
        may(25),
        new Meeting.Attendance(entitled, present),
        HANDS,
        List.of(motions));
  }

  static Motion motion(PersonId person, long inFavour) {
    return new Motion(person.value(), true, new Votes(inFavour, 0, 0), "");
  }

  /** With the two regulators that p2's post at an enterprise calls for. */
  static VettingFile vetting() {
    List<Opinion> opinions = new ArrayList<>(Vetted.complete().opinions());
    opinions.add(Vetted.opinion("b3", Opinion.REGULATOR, "tax", P2, 18));
    opinions.add(Vetted.opinion("b4", Opinion.REGULATOR, "market", P2, 18));
    return withOpinions(opinions);
  }

  static VettingFile withOpinions(List<Opinion> opinions) {
    VettingFile v = Vetted.complete();
    return new VettingFile(v.musts(), opinions, v.hearings(), v.reports(), v.conclusions());
  }

  static NoticeFile notices(String... names) {
    Notice notice =
        new Notice(
            "n2",
            Club.UNIT,
            NoticeKind.PUBLIC,
            may(18),
            may(24),
            "unit",
            List.of("website", "board", "meeting"),
            "photo",
            "An",
            Club.persons(names));
    return new NoticeFile(List.of(notice), List.of());
  }

  static List<PlannedNumber> planned() {
    return List.of(
        new PlannedNumber(Club.UNIT, "front-line", 1, may(4)),
        new PlannedNumber(Club.UNIT, "women", 1, may(4)));
  }

  /** Front line is one of two, two thirds would be two. */
  static List<SoftReason> reasons() {
    return List.of(reason("preliminary", "why", "Li"), reason("preparatory", "why", "Li"));
  }

  static SoftReason reason(String step, String reason, String approver) {
    return new SoftReason(Club.UNIT, step, "front-line-share", reason, approver, may(17));
  }
}
