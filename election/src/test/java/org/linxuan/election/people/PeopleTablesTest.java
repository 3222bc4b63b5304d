package org.linxuan.election.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class PeopleTablesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 11, 15);
  private static final OrganizationTree TREE =
      OrganizationTree.of(
          List.of(
              new Organization("u1", "", 1, 0),
              new Organization("b1", "u1", 2, 9),
              new Organization("u2", "", 1, 0)));
  private static final String PEOPLE =
      "person,name_zh,name_en,unit,organization,source,sex,nationality,birth,education,"
          + "member_since,field,level,body_kind\n";
  private static final Set<PersonId> KNOWN = Set.of(new PersonId("p1"), new PersonId("p2"));

  private final Problems problems = new Problems();

  private SortedMap<PersonId, Person> people(String rows) {
    return PeopleTables.people(
        Source.text("people.csv", PEOPLE + rows),
        Set.of("u1", "u2", "u3"),
        TREE,
        Rules.congress20().coverage(),
        problems);
  }

  private List<String> found() {
    return problems.list().stream()
        .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code().name())
        .toList();
  }

  @Test
  void aPersonIsReadWhole() {
    Person person =
        people("p1,王红,Wang Hong,u1,b1,vertical,female,Hui,1980-02-29,college,2001-07-01,,,\n")
            .get(new PersonId("p1"));
    assertThat(found()).isEmpty();
    assertThat(person.origin()).isEqualTo(new Person.Origin("u1", "b1", NameSource.VERTICAL));
    assertThat(person.isMinority()).isTrue();
    assertThat(person.isWoman()).isTrue();
    assertThat(person.ageOn(LocalDate.of(2022, 2, 28))).isEqualTo(41);
    assertThat(person.ageOn(LocalDate.of(2022, 3, 1))).isEqualTo(42);
  }

  @Test
  void everyProblemStandsAtItsCell() {
    people(
        "p1,甲,A,u9,,organization,female,Han,1980-01-01,college,2001-07-01,,,\n"
            + "p2,乙,B,u2,b1,organization,male,Han,1980-01-01,college,1979-07-01,magic,,\n"
            + "p3,丙,C,u3,nowhere,centre,male,Han,1980-01-01,college,2001-07-01,,,\n");
    assertThat(found())
        .containsExactly(
            "2:8 PERSON_UNIT_UNKNOWN",
            "3:11 PERSON_ORGANIZATION_UNKNOWN",
            "3:55 MEMBER_BEFORE_BIRTH",
            "3:66 VALUE_NOT_IN_RULEBOOK");
  }

  @Test
  void evidenceStatesWhatItsKindStatesAndNothingElse() {
    String head =
        "person,kind,employer_kind,rank,duty,share,occupation,title,from,to,granted_by,text\n";
    Map<PersonId, List<Evidence>> evidence =
        PeopleTables.evidence(
            Source.text(
                "evidence.csv",
                head
                    + "p1,post,enterprise,ordinary,production,90,,,2001-01-01,,,焊工\n"
                    + "p1,occupation,,,,,worker,,,,,\n"
                    + "p9,post,,,,101,,,2002-01-01,2001-01-01,,\n"
                    + "p1,honour,,,,,,,2010-05-01,,,劳动模范\n"
                    + "p1,post,,,,,,senior,,,,\n"
                    + "p1,title,,,,,,grand,,,,\n"),
            KNOWN,
            Rules.identities(),
            problems);
    assertThat(found())
        .containsExactly(
            "4:1 PERSON_UNKNOWN",
            "4:12 SHARE_ABOVE_WHOLE",
            "4:29 PERIOD_BACKWARDS",
            "5:29 EVIDENCE_INCOMPLETE",
            "6:4 EVIDENCE_INCOMPLETE",
            "6:14 EVIDENCE_OUT_OF_PLACE",
            "7:15 VALUE_NOT_IN_RULEBOOK");
    assertThat(evidence.get(new PersonId("p1")).get(0))
        .isEqualTo(
            new Evidence.Post(
                "enterprise",
                "ordinary",
                "production",
                "焊工",
                90,
                new Period(LocalDate.of(2001, 1, 1), null)));
  }

  @Test
  void noIdentityStandsWithoutThreePersonsInOrder() {
    String head =
        "person,claimed,filled_by,filled_on,determined,determined_by,determined_on,reviewed_by,"
            + "reviewed_on,grounds\n";
    Map<PersonId, IdentityDetermination> rows =
        PeopleTables.determinations(
            Source.text(
                "identity.csv",
                head
                    + "p1,worker,A,2021-11-20,worker,B,2021-11-21,C,2021-11-21,post\n"
                    + "p2,worker,A,2021-11-20,wizard,B,2021-11-21,A,2021-11-22,post\n"),
            KNOWN,
            Rules.identities(),
            problems);
    assertThat(found()).containsExactly("3:24 VALUE_NOT_IN_RULEBOOK");
    IdentityConfirmation confirmation = new IdentityConfirmation(rows);
    PersonId p1 = new PersonId("p1");
    assertThat(confirmation.standing(p1, LocalDate.of(2021, 11, 21))).contains("worker");
    assertThat(confirmation.standing(p1, LocalDate.of(2021, 11, 20))).isEmpty();
    assertThat(confirmation.wanting(p1, LocalDate.of(2021, 11, 20)))
        .hasValueSatisfying(t -> assertThat(t.en()).contains("not yet reviewed"));
    assertThat(confirmation.wanting(new PersonId("p2"), DAY.plusYears(1)))
        .hasValueSatisfying(t -> assertThat(t.en()).contains("three persons"));
    assertThat(confirmation.wanting(new PersonId("p3"), DAY.plusYears(1)))
        .hasValueSatisfying(t -> assertThat(t.en()).contains("no determination"));
  }

  @Test
  void theDatesOfADeterminationAreInOrder() {
    IdentityDetermination backwards = determination("2021-11-22", "2021-11-21", "2021-11-23");
    IdentityDetermination reviewFirst = determination("2021-11-20", "2021-11-23", "2021-11-22");
    IdentityDetermination sameDay = determination("2021-11-20", "2021-11-20", "2021-11-20");
    LocalDate later = LocalDate.of(2022, 1, 1);
    assertThat(backwards.isConfirmed(later)).isFalse();
    assertThat(reviewFirst.isConfirmed(later)).isFalse();
    assertThat(sameDay.isConfirmed(later)).isTrue();
  }

  private static IdentityDetermination determination(String filled, String by, String review) {
    return new IdentityDetermination(
        new PersonId("p1"),
        "worker",
        new Signed("A", LocalDate.parse(filled)),
        "worker",
        new Signed("B", LocalDate.parse(by)),
        new Signed("C", LocalDate.parse(review)),
        "post");
  }

  @Test
  void theFileShowsClaimProposalAndDeterminationSideBySide() {
    SortedMap<PersonId, Person> persons =
        people(
            "p1,甲,A,u1,b1,organization,female,Han,1980-01-01,college,2001-07-01,,,\n"
                + "p2,乙,B,u2,,centre,male,Han,1980-01-01,college,2001-07-01,,,\n");
    Evidence leads = new Evidence.Post("organ", "division-head", "leading", "县长", 100, Period.OPEN);
    PeopleFile file =
        new PeopleFile(
            new TreeMap<>(persons),
            Map.of(new PersonId("p1"), List.of(leads)),
            Map.of(new PersonId("p1"), determination("2021-11-20", "2021-11-21", "2021-11-22")),
            List.of());
    IdentityClassifier classifier = new IdentityClassifier(Rules.identities());
    assertThat(file.identities(classifier, DAY))
        .containsExactly(
            new IdentityLine(
                new PersonId("p1"), "u1", "worker", "leading-cadre", "worker", true, true),
            new IdentityLine(new PersonId("p2"), "u2", "", "", "", false, false));
    assertThat(file.asOf(LocalDate.of(2021, 11, 21)).findDetermination(new PersonId("p1")))
        .isEmpty();
  }

  @Test
  void numbersAreForgottenAsTheyAreRead() {
    Map<PersonId, String> tags =
        PeopleTables.tags(
            Source.text("numbers.csv", "person,number\np1,1101\np2,x\np9,3\n"),
            KNOWN,
            new IdentityTag(new byte[] {1, 2}),
            problems);
    assertThat(found()).containsExactly("3:4 IDENTITY_NUMBER_EMPTY", "4:1 PERSON_UNKNOWN");
    assertThat(tags.get(new PersonId("p1"))).matches("[0-9a-f]{64}");
  }
}
