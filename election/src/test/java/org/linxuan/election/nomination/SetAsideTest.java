package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linxuan.election.organization.Member;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.problem.Where;

class SetAsideTest {
  private static final Where FILE = Where.file("rows.csv");
  private static final OrganizationTree TREE =
      OrganizationTree.of(
          List.of(new Organization("u", "", 1, 0), new Organization("b", "u", 2, 3)));
  private static final PersonId ANN = new PersonId("ann");
  private static final PersonId BOB = new PersonId("bob");

  private final List<SheetRow> sheets = new ArrayList<>();

  private void sheet(String organization, String member, String name, long number, String at) {
    sheets.add(
        new SheetRow(
            organization,
            member,
            new PersonId(name),
            number,
            at.isEmpty() ? null : LocalDate.parse(at),
            new Where("rows.csv", sheets.size() + 2, 1)));
  }

  private static List<String> reasons(Accepted accepted) {
    return accepted.setAside().stream().map(s -> s.line() + " " + s.reason()).toList();
  }

  private static SheetRules rules(@Nullable Set<Member> members, long names) {
    return new SheetRules(
        members,
        new SheetRules.Period(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 30)),
        Set.of(ANN, BOB, new PersonId("cid")),
        OptionalLong.of(names));
  }

  @Test
  void talliesAreSetAsideWithTheirReasons() {
    List<Tally> rows = new ArrayList<>();
    for (Object[] row :
        new Object[][] {
          {"nowhere", "ann", 1L},
          {"b", "ghost", 1L},
          {"b", "ann", 4L},
          {"b", "ann", 3L},
          {"b", "ann", 2L},
          {"u", "bob", 1L},
          {"b", "bob", 0L},
        }) {
      rows.add(
          new Tally(
              (String) row[0],
              new PersonId((String) row[1]),
              (Long) row[2],
              new Where("rows.csv", rows.size() + 2, 1)));
    }
    Accepted accepted = new TallyIntake(TREE, Set.of(ANN, BOB)).accept(rows, FILE);
    assertThat(reasons(accepted))
        .containsExactly(
            "2 unknown organisation",
            "3 unknown person",
            "4 supporters above members",
            "6 same pair twice",
            "7 supporters above members");
    assertThat(accepted.supports())
        .containsExactly(new Support("b", ANN, 3), new Support("b", BOB, 0));
    assertThat(new LevelRowsOf(accepted).support("u", BOB)).isEqualTo(NameSupport.NONE);
    assertThat(reasons(new TallyIntake(TREE, null).accept(List.of(), FILE)))
        .containsExactly("0 check not run: unknown person");
  }

  private record LevelRowsOf(Accepted accepted) {
    NameSupport support(String organization, PersonId name) {
      return Rollup.of(TREE, accepted).get(organization).support(name);
    }
  }

  @Test
  void sheetsAreSetAsideInTheOrderOfTheChecks() {
    sheet("nowhere", "m1", "ann", 1, "2021-11-05");
    sheet("b", "stranger", "ann", 1, "2021-11-05");
    sheet("b", "m1", "ann", 9, "2021-12-01");
    sheet("b", "m1", "ann", 1, "2021-11-05");
    sheet("b", "m1", "bob", 2, "2021-11-06");
    sheet("b", "m1", "bob", 2, "2021-11-06");
    sheet("b", "m1", "ghost", 2, "2021-11-06");
    sheet("b", "m2", "ann", 1, "2021-11-06");
    sheet("b", "m2", "bob", 1, "2021-11-06");
    sheet("b", "m2", "cid", 1, "2021-11-06");
    sheet("b", "m3", "ann", 1, "");
    Set<Member> members =
        Set.of(new Member("b", "m1"), new Member("b", "m2"), new Member("b", "m3"));
    Accepted accepted = new SheetIntake(TREE, rules(members, 2)).accept(sheets, FILE);
    assertThat(reasons(accepted))
        .containsExactly(
            "2 unknown organisation",
            "3 unknown member",
            "4 out of period",
            "5 replaced sheet",
            "7 repeated name",
            "8 unknown person",
            "9 too many names",
            "10 too many names",
            "11 too many names",
            "12 out of period");
    assertThat(accepted.supports()).containsExactly(new Support("b", BOB, 1));
    assertThat(accepted.membersTakingPart("b")).hasValue(1);
    assertThat(accepted.membersTakingPart("u")).hasValue(0);
  }

  @Test
  void theHighestSheetCountsWhateverTheOrder() {
    sheet("b", "m1", "ann", 2, "2021-11-05");
    sheet("b", "m1", "bob", 1, "2021-11-09");
    Accepted accepted = new SheetIntake(TREE, rules(null, 5)).accept(sheets, FILE);
    assertThat(accepted.supports()).containsExactly(new Support("b", ANN, 1));
    assertThat(reasons(accepted)).contains("0 check not run: unknown member", "3 replaced sheet");
  }

  @Test
  void moreSheetsThanMembersSupportNobody() {
    for (String member : List.of("m1", "m2", "m3", "m4")) {
      sheet("b", member, "ann", 1, "");
    }
    sheet("b", "m1", "bob", 1, "");
    Accepted accepted = new SheetIntake(TREE, SheetRules.none()).accept(sheets, FILE);
    assertThat(accepted.supports()).containsExactly(new Support("b", BOB, 1));
    assertThat(reasons(accepted))
        .containsExactly(
            "0 check not run: unknown member",
            "0 check not run: out of period",
            "0 check not run: unknown person",
            "0 check not run: too many names",
            "2 supporters above members",
            "3 supporters above members",
            "4 supporters above members",
            "5 supporters above members");
  }
}
