package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;

/** A small tree, every figure worked out by hand. */
class RollupTest {
  /** u (3 members of its own) over c (none of its own, with b1 10 and b2 5) and b3 (8, level 4). */
  private static final OrganizationTree TREE =
      OrganizationTree.of(
          List.of(
              new Organization("u", "", 1, 3),
              new Organization("c", "u", 2, 0),
              new Organization("b1", "c", 3, 10),
              new Organization("b2", "c", 3, 5),
              new Organization("b3", "u", 4, 8)));

  private static Support support(String organization, String nominee, long supporters) {
    return new Support(organization, new PersonId(nominee), supporters);
  }

  private static Rollup rollup(Support... supports) {
    return Rollup.of(TREE, new Accepted(List.of(supports), List.of(), java.util.Map.of()));
  }

  private static String csv(List<LevelRow> rows) {
    return rows.stream()
        .map(r -> r.cells().stream().map(String::valueOf).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  private final Rollup rollup =
      rollup(
          support("b1", "ann", 9),
          support("b1", "bob", 1),
          support("b2", "ann", 1),
          support("b2", "cid", 5),
          support("b3", "bob", 8),
          support("u", "ann", 3));

  @Test
  void everyLevelSumsItsChildren() {
    assertThat(csv(rollup.level(3, LevelReports.none(), true)))
        .isEqualTo(
            """
            b1,ann,9,1,10,1,true,false
            b1,bob,1,1,10,1,false,false
            b2,ann,1,1,5,1,false,false
            b2,cid,5,1,5,1,true,false""");
    assertThat(csv(rollup.level(2, LevelReports.none(), true)))
        .isEqualTo(
            """
            c,ann,10,2,15,2,true,false
            c,bob,1,1,15,2,false,false
            c,cid,5,1,15,2,false,false""");
    assertThat(csv(rollup.level(1, LevelReports.none(), true)))
        .isEqualTo(
            """
            u,ann,13,3,26,4,false,false
            u,bob,9,2,26,4,false,false
            u,cid,5,1,26,4,false,false""");
  }

  /** 13 of 26 members is exactly half, and so is 1 of 2 organisations. */
  @Test
  void exactlyHalfIsNoMajority() {
    assertThat(rollup.get("u").hasMajority(new PersonId("ann"))).isFalse();
    assertThat(
            rollup(support("b1", "ann", 10), support("b2", "ann", 1), support("u", "ann", 3))
                .get("u")
                .hasMajority(new PersonId("ann")))
        .as("14 of 26 members, 3 of 4 organisations")
        .isTrue();
    assertThat(
            rollup(support("b1", "ann", 10), support("b2", "ann", 5))
                .get("u")
                .hasMajority(new PersonId("ann")))
        .as("15 of 26 members, but 2 of 4 organisations")
        .isFalse();
    assertThat(rollup.get("c").hasMajority(new PersonId("cid"))).isFalse();
  }

  @Test
  void whatIsNotWrittenNameByNameStandsInOneRow() {
    LevelReports reports =
        new LevelReports(
            List.of(
                new LevelReports.Line("c", new PersonId("bob"), "known for rescue work"),
                new LevelReports.Line("c", new PersonId("zoe"), "nominated by the centre")),
            List.of());
    assertThat(csv(rollup.level(2, reports, false)))
        .isEqualTo(
            """
            c,ann,10,2,15,2,true,false
            c,bob,1,1,15,2,false,true
            c,zoe,0,0,15,2,false,true
            c,*others*,5,1,15,2,false,false""");
    assertThat(csv(rollup.level(1, LevelReports.none(), false)))
        .isEqualTo("u,*others*,27,6,26,4,false,false");
    assertThat(csv(rollup.level(4, LevelReports.none(), false)))
        .as("nothing remains, so no row of others")
        .isEqualTo("b3,bob,8,1,8,1,true,false");
  }

  @Test
  void whoWasAskedAndWhoTookPart() {
    assertThat(rollup.participation())
        .containsExactly(
            List.of("b1", 10L, "", 1L, 1L),
            List.of("b2", 5L, "", 1L, 1L),
            List.of("b3", 8L, "", 1L, 1L),
            List.of("c", 15L, "", 2L, 2L),
            List.of("u", 26L, "", 4L, 4L));
    assertThat(rollup(support("b1", "ann", 1)).participation())
        .contains(List.of("c", 15L, "", 2L, 1L), List.of("u", 26L, "", 4L, 1L));
  }

  @Test
  void nobodysSupportVanishes() {
    assertThat(rollup.conservation())
        .extracting(Conservation::cells)
        .extracting(Object::toString)
        .containsExactly("[1, 27, 27, 0]", "[2, 16, 16, 0]", "[3, 16, 16, 0]", "[4, 8, 8, 0]");
  }

  /** A summary that was tampered with on its way up no longer agrees with the tallies. */
  @Test
  void conservationNoticesWhatIsLost() {
    LevelSummary c = rollup.get("c");
    java.util.TreeMap<PersonId, NameSupport> fewer = new java.util.TreeMap<>(c.names());
    fewer.put(new PersonId("ann"), new NameSupport(9, 2));
    List<Conservation> proofs =
        rollup
            .replacing(new LevelSummary(c.organization(), c.participation(), fewer))
            .conservation();
    assertThat(proofs).extracting(Conservation::holds).containsExactly(true, false, true, true);
    assertThat(proofs.get(1).difference()).isEqualTo(1);
  }

  @Test
  void aLevelWithoutSupportIsProvedToo() {
    assertThat(rollup().conservation())
        .extracting(Conservation::level)
        .containsExactly(1L, 2L, 3L, 4L);
    assertThat(rollup().conservation()).allMatch(Conservation::holds);
  }

  @Test
  void whatOnePartDoesNotSayTheSumDoesNotSay() {
    Participation said = new Participation(5, OptionalLong.of(3), 1, 1);
    Participation silent = new Participation(4, OptionalLong.empty(), 1, 0);
    assertThat(said.plus(said).membersTakingPart()).hasValue(6);
    assertThat(said.plus(silent).membersTakingPart()).isEmpty();
    assertThat(silent.plus(said).membersTakingPart()).isEmpty();
    assertThat(said.plus(silent).organizationsTakingPart()).isEqualTo(1);
  }

  @Test
  void departuresFromTheMajorityNeedAReason() {
    LevelReports silent =
        new LevelReports(List.of(new LevelReports.Line("c", new PersonId("cid"), "")), List.of());
    assertThat(silent.departuresWithoutReason(rollup.get("c")))
        .extracting(PersonId::value)
        .containsExactly("ann", "cid");
    LevelReports explained =
        new LevelReports(
            List.of(new LevelReports.Line("c", new PersonId("cid"), "front line wanted")),
            List.of(new LevelReports.Line("c", new PersonId("ann"), "declined")));
    assertThat(explained.departuresWithoutReason(rollup.get("c"))).isEmpty();
    LevelReports asTheMajority =
        new LevelReports(List.of(new LevelReports.Line("c", new PersonId("ann"), "")), List.of());
    assertThat(asTheMajority.departuresWithoutReason(rollup.get("c"))).isEmpty();
  }

  @Test
  void aSummaryClosesOnlyWithWhatIsItsOwn() {
    Organization c = TREE.get("c");
    LevelSummary b3 =
        LevelSummary.close(TREE.get("b3"), List.of(), OptionalLong.empty(), List.of());
    assertThatThrownBy(() -> LevelSummary.close(c, List.of(), OptionalLong.empty(), List.of(b3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                LevelSummary.close(
                    c, List.of(support("b1", "ann", 1)), OptionalLong.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rollup(support("b1", "ann", 1), support("b1", "ann", 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
