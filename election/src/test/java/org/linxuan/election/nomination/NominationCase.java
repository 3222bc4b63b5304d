package org.linxuan.election.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.committee.Motion;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.Duplicate;
import org.linxuan.election.people.NameSource;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.people.Sex;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Hands;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.UnitSetting;
import org.linxuan.election.procedure.WayOut;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.clock.WorkingCalendar;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * A unit of two branches under a county, carried through nomination without a fault under
 * congress-20; a test spoils one thing and asks one gate. {@code u} over {@code c} over {@code b1}
 * (10 members) and {@code b2} (6); ann has the majority, bob and cid do not, zoe comes from the
 * centre.
 */
final class NominationCase {
  static final LocalDate DAY = LocalDate.of(2021, 12, 31);
  static final Where FILE = Where.file("test.csv");
  private static final Hands HANDS = new Hands("A", "B", "C");
  private static final Rulebook RULES =
      RulebookLoader.load("congress-20", new Problems()).orElseThrow();

  final List<Tally> tallies = new ArrayList<>();
  final List<ParticipationForm> forms = new ArrayList<>();
  final List<NameEntry> entries = new ArrayList<>();
  final List<LevelReports.Line> reported = new ArrayList<>();
  final List<LevelReports.Line> notReported = new ArrayList<>();
  final List<ConsultationRound> rounds = new ArrayList<>();
  final List<RoundOpinion> opinions = new ArrayList<>();
  final List<RoundChange> changes = new ArrayList<>();
  final List<Meeting> meetings = new ArrayList<>();
  final List<Duplicate> duplicates = new ArrayList<>();
  final List<WayOut> waysOut = new ArrayList<>();
  final TreeMap<PersonId, Person> persons = new TreeMap<>();
  long seats = 3;

  NominationCase() {
    tally("b1", "ann", 9);
    tally("b1", "bob", 4);
    tally("b2", "ann", 4);
    tally("b2", "cid", 2);
    forms.add(form("b1", 8, 1, 1, 0));
    forms.add(form("b2", 3, 1, 1, 1));
    entries.add(entry("u", "zoe", NameSource.CENTRE));
    report("c", "ann", "");
    report("c", "bob", "a front-line worker was wanted");
    report("u", "ann", "");
    report("u", "bob", "a front-line worker was wanted");
    for (int n = 1; n <= 3; n++) {
      rounds.add(round(n, n * 3, n * 3 + 1, n * 3 + 2));
      opinions.add(new RoundOpinion(n, "c", person("ann"), RoundOpinion.Opinion.KEEP, ""));
      changes.add(change(n, "ann", RoundChange.Change.KEPT, ""));
    }
    changes.add(change(2, "bob", RoundChange.Change.DROPPED, "declined"));
    changes.add(change(3, "cid", RoundChange.Change.ADDED, "asked for by two bodies"));
    meetings.add(meeting("m1", "c", "county-plenum", "decide-at-plenum", 2, List.of("ann")));
    meetings.add(
        meeting(
            "m2", "u", "unit-standing", "fix-persons-to-vet", 20, List.of("ann", "cid", "zoe")));
    for (String id : List.of("ann", "bob", "cid")) {
      persons.put(person(id), human(id, NameSource.ORGANIZATION));
    }
    persons.put(person("zoe"), human("zoe", NameSource.CENTRE));
  }

  static PersonId person(String id) {
    return new PersonId(id);
  }

  static Person human(String id, NameSource source) {
    return new Person(
        person(id),
        new Person.Names(id, id),
        new Person.Origin("u", "", source),
        new Person.Life(
            Sex.FEMALE, "Han", LocalDate.of(1980, 1, 1), "college", LocalDate.of(2001, 7, 1)),
        new Person.Represents("", "", ""));
  }

  void tally(String organization, String name, long supporters) {
    tallies.add(new Tally(organization, person(name), supporters, FILE));
  }

  void report(String organization, String name, String reason) {
    reported.add(new LevelReports.Line(organization, person(name), reason));
  }

  static LocalDate on(int day) {
    return LocalDate.of(2021, 12, day);
  }

  static ParticipationForm form(String id, long meeting, long visit, long phone, long writing) {
    return new ParticipationForm(
        id, new ParticipationForm.Ways(meeting, visit, phone, writing), "chair", "recorder", on(1));
  }

  static NameEntry entry(String organization, String name, NameSource source) {
    return new NameEntry(organization, person(name), source, "office", on(2), "reason");
  }

  static ConsultationRound round(long n, int down, int back, int again) {
    return new ConsultationRound(
        "u", n, on(down), on(back), on(again), new ConsultationRound.Heard(2, 12));
  }

  static RoundChange change(long n, String name, RoundChange.Change change, String reason) {
    return new RoundChange(n, person(name), change, reason, FILE);
  }

  static Meeting meeting(
      String id, String organization, String body, String act, int day, List<String> taken) {
    return new Meeting(
        id,
        "u",
        organization,
        body,
        act,
        on(day),
        new Meeting.Attendance(9, 8),
        HANDS,
        taken.stream().map(p -> new Motion(p, true, null, "")).toList());
  }

  NominationFile file() {
    OrganizationTree tree =
        OrganizationTree.of(
            List.of(
                new Organization("u", "", 1, 0),
                new Organization("c", "u", 2, 0),
                new Organization("b1", "c", 3, 10),
                new Organization("b2", "c", 3, 6),
                new Organization("v", "", 1, 5)));
    return new NominationRecords(
            tree,
            TallyTable.of(tree, tallies),
            forms,
            entries,
            new LevelReports(reported, notReported),
            Map.of("u", new Consultations(rounds, opinions, changes)),
            Set.copyOf(new TreeSet<>(persons.keySet())),
            waysOut)
        .forUnit("u");
  }

  UnitFacts facts(LocalDate day) {
    return UnitFacts.of(
        new UnitSetting(RULES, WorkingCalendar.plain(), "u", "province", seats, on(1)),
        day,
        List.of(
            file(),
            new CommitteeFile(meetings),
            new PeopleFile(persons, Map.of(), Map.of(), duplicates)));
  }

  /** What a gate waits for at the end of the year. */
  List<String> missing(Check check) {
    return missing(check, DAY);
  }

  List<String> missing(Check check, LocalDate day) {
    GateCondition gate =
        NominationGates.conditions().stream()
            .filter(c -> c.check() == check)
            .findFirst()
            .orElseThrow();
    return gate.missing(facts(day)).stream().map(Missing::id).sorted().toList();
  }
}
