package org.linxuan.election.vetting;

import static org.linxuan.election.procedure.Club.HANDS;
import static org.linxuan.election.procedure.Club.may;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.committee.Motion;
import org.linxuan.election.people.Evidence;
import org.linxuan.election.people.IdentityDetermination;
import org.linxuan.election.people.NameSource;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Period;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.people.Sex;
import org.linxuan.election.people.Signed;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.vetting.Conclusion.Signature;

/** Three persons of the club, fully vetted: p1 and p3 workers, p2 a leading cadre. */
public final class Vetted {
  /** Who is vetted. */
  public static final List<PersonId> PERSONS =
      List.of(new PersonId("p1"), new PersonId("p2"), new PersonId("p3"));

  private Vetted() {}

  /** The meeting of the board on 5 May that fixed them. */
  public static Meeting fixed() {
    return meeting("m1", Acts.FIX, 5, PERSONS);
  }

  /** A meeting of the board that takes persons without a vote. */
  public static Meeting meeting(String id, String act, int day, List<PersonId> taken) {
    List<Motion> motions = taken.stream().map(p -> new Motion(p.value(), true, null, "")).toList();
    return new Meeting(
        id,
        Club.UNIT,
        Club.UNIT,
        "board",
        act,
        may(day),
        new Meeting.Attendance(9, 8),
        HANDS,
        motions);
  }

  /** That meeting alone. */
  public static CommitteeFile committee() {
    return new CommitteeFile(List.of(fixed()));
  }

  /** Their identities, determined and reviewed before May. */
  public static PeopleFile people() {
    Map<PersonId, IdentityDetermination> determinations = new HashMap<>();
    for (PersonId person : PERSONS) {
      String identity = person.value().equals("p2") ? "leading-cadre" : "worker";
      determinations.put(
          person,
          new IdentityDetermination(
              person,
              identity,
              new Signed("Du", may(1)),
              identity,
              new Signed("En", may(2)),
              new Signed("Fu", may(3)),
              "grounds"));
    }
    return new PeopleFile(persons(), posts(), determinations, List.of());
  }

  /** p1 and p3 are women; p2 is a man. */
  private static TreeMap<PersonId, Person> persons() {
    TreeMap<PersonId, Person> persons = new TreeMap<>();
    for (PersonId id : PERSONS) {
      Sex sex = id.value().equals("p2") ? Sex.MALE : Sex.FEMALE;
      persons.put(
          id,
          new Person(
              id,
              new Person.Names("张", "Zhang"),
              new Person.Origin(Club.UNIT, "", NameSource.ORGANIZATION),
              new Person.Life(sex, "Han", may(1), "college", may(1)),
              new Person.Represents("", "", "")));
    }
    return persons;
  }

  /** p2 leads an enterprise since 2020; p1 left one before the nomination date. */
  private static Map<PersonId, List<Evidence>> posts() {
    LocalDate from = LocalDate.of(2020, 1, 1);
    return Map.of(
        PERSONS.get(0), List.of(post(new Period(from, LocalDate.of(2021, 12, 31)))),
        PERSONS.get(1), List.of(post(new Period(from, null))));
  }

  private static Evidence post(Period period) {
    return new Evidence.Post("enterprise", "", "", "manager", null, period);
  }

  /** Everything that the club's rules ask for about the three. */
  public static VettingFile complete() {
    List<MustRecord> musts = new ArrayList<>();
    List<Opinion> opinions = new ArrayList<>();
    List<Hearing> hearings = new ArrayList<>();
    List<ReportPart> reports = new ArrayList<>();
    List<Conclusion> conclusions = new ArrayList<>();
    for (PersonId p : PERSONS) {
      for (String must : musts(p)) {
        musts.add(new MustRecord(p, must, true, "", "", "team", may(12)));
      }
      opinions.add(opinion("b1", "own-organisation", "office", p, 13));
      opinions.add(opinion("b2", "discipline-second", "discipline", p, 19));
      for (Hearing.Group group : Hearing.Group.values()) {
        hearings.add(new Hearing(Club.UNIT, p, group, "talk", 3, may(11)));
      }
      for (String heading : List.of("ideals", "thought", "results")) {
        reports.add(new ReportPart(p, heading, "team", may(14), "written by people"));
      }
      conclusions.add(
          new Conclusion(p, true, new Signature("Gao", may(15)), new Signature("Han", may(16))));
    }
    return new VettingFile(musts, opinions, hearings, reports, conclusions);
  }

  private static List<String> musts(PersonId person) {
    return person.value().equals("p2")
        ? List.of("file", "discipline-opinion", "personal-matters")
        : List.of("file", "discipline-opinion");
  }

  /** An opinion asked for on 9 May and answered on a later day. */
  public static Opinion opinion(
      String batch, String kind, String authority, PersonId person, int answered) {
    return new Opinion(
        batch, Club.UNIT, kind, authority, person, may(9), may(answered), "no-objection");
  }
}
