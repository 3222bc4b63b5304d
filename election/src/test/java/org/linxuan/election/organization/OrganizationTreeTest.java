package org.linxuan.election.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

class OrganizationTreeTest {
  private static final String HEAD = "organization,parent,level,members\n";

  private static List<String> problemsOf(String rows) {
    Problems problems = new Problems();
    OrganizationTree tree = OrganizationTables.tree(Source.text("o.csv", HEAD + rows), problems);
    if (!problems.isEmpty()) {
      assertThat(tree.list()).isEmpty();
    }
    return problems.list().stream()
        .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code().name())
        .toList();
  }

  @Test
  void levelsMayBeSkippedAndMembersMayBeEmpty() {
    Problems problems = new Problems();
    OrganizationTree tree =
        OrganizationTables.tree(
            Source.text("o.csv", HEAD + "u1,,1,\nc1,u1,2,3\nb2,u1,4,20\nb1,c1,3,10\n"), problems);
    assertThat(problems.list()).isEmpty();
    assertThat(tree.units()).extracting(Organization::id).containsExactly("u1");
    assertThat(tree.levels()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(tree.children("u1")).extracting(Organization::id).containsExactly("b2", "c1");
    assertThat(tree.pathUp("b1")).extracting(Organization::id).containsExactly("b1", "c1", "u1");
    assertThat(tree.unitOf("b2").id()).isEqualTo("u1");
    assertThat(tree.atOrBelow("c1")).extracting(Organization::id).containsExactly("b1", "c1");
    assertThat(tree.bottomUp())
        .extracting(Organization::id)
        .containsExactly("b2", "b1", "c1", "u1");
    assertThat(tree.get("u1").hasOwnMembers()).isFalse();
    assertThat(tree.hasChildren("b1")).isFalse();
  }

  @Test
  void orphansAndWrongLevelsStandAtTheirCells() {
    assertThat(problemsOf("u1,,1,0\nc1,nobody,2,0\n")).containsExactly("3:4 PARENT_UNKNOWN");
    assertThat(problemsOf("u1,,1,0\nc1,,2,0\n")).containsExactly("3:4 PARENT_MISSING");
    assertThat(problemsOf("u1,,1,0\nu2,u1,1,0\n")).containsExactly("3:4 PARENT_OF_UNIT");
    assertThat(problemsOf("u1,,0,0\n")).containsExactly("2:5 LEVEL_ZERO");
    assertThat(problemsOf("u1,,1,0\nc1,u1,3,0\nb1,c1,3,0\nb2,c1,2,0\n"))
        .containsExactly("4:4 PARENT_NOT_ABOVE", "5:4 PARENT_NOT_ABOVE");
  }

  @Test
  void anOrganizationStandsOnceUnderOneParent() {
    assertThat(problemsOf("u1,,1,0\nb1,u1,2,5\nb1,u1,2,5\n"))
        .containsExactly("4:1 ORGANIZATION_TWICE");
    assertThat(problemsOf("u1,,1,0\nu2,,1,0\nb1,u1,2,5\nb1,u2,2,5\n"))
        .containsExactly("5:4 ORGANIZATION_TWO_PARENTS");
  }

  @Test
  void aCircleIsReportedOnce() {
    assertThat(problemsOf("u1,,1,0\na,c,2,0\nb,a,3,0\nc,b,4,0\n"))
        .containsExactly("3:3 PARENT_NOT_ABOVE", "3:3 PARENT_CIRCLE");
    assertThat(problemsOf("u1,,1,0\na,a,2,0\n"))
        .containsExactly("3:3 PARENT_NOT_ABOVE", "3:3 PARENT_CIRCLE");
  }

  @Test
  void everyProblemIsListedAndAnUnreadableRowMakesNoOrphans() {
    assertThat(problemsOf("u1,,1,0\nc1,u1,2,-4\nb1,c1,3,1\nb2,c9,3,1\n"))
        .containsExactly("3:9 NOT_A_COUNT", "5:4 PARENT_UNKNOWN");
  }

  @Test
  void theMembersOfAllMustBeCountable() {
    assertThat(problemsOf("u1,,1,9223372036854775807\nb1,u1,2,1\n"))
        .containsExactly("3:1 MEMBERS_TOO_MANY");
  }

  @Test
  void aMemberBelongsToOneKnownOrganization() {
    Problems problems = new Problems();
    OrganizationTree tree =
        OrganizationTables.tree(
            Source.text("o.csv", HEAD + "u1,,1,0\nb1,u1,2,2\nb2,u1,2,1\n"), problems);
    List<Member> members =
        OrganizationTables.members(
            Source.text("m.csv", "member,organization\nm1,b1\nm2,b2\nm1,b2\nm1,b1\nm3,b9\n"),
            tree,
            problems);
    assertThat(problems.list())
        .extracting(Problem::code)
        .containsExactly(
            OrganizationProblem.MEMBER_IN_TWO_ORGANIZATIONS,
            OrganizationProblem.MEMBER_ORGANIZATION_UNKNOWN);
    assertThat(problems.list().get(0).where().line()).isEqualTo(4);
    assertThat(members).hasSize(4);
  }

  @Test
  void unitsAreReadWithTheirParts() {
    Problems problems = new Problems();
    String head = "unit,name_zh,name_en,kind,detail,members,women,minorities\n";
    List<ElectoralUnit> units =
        OrganizationTables.units(
            Source.text("u.csv", head + "u1,甲,A,province,full,10,4,1\nu2,乙,B,city,none,5,6,0\n"),
            problems);
    assertThat(units.get(0).detail()).isEqualTo(ElectoralUnit.Detail.FULL);
    assertThat(problems.list())
        .extracting(Problem::code)
        .containsExactly(OrganizationProblem.PART_ABOVE_MEMBERS);
    Problems none = new Problems();
    OrganizationTables.checkUnits(
        units,
        OrganizationTree.of(List.of(new Organization("u9", "", 1, 0))),
        units.isEmpty() ? null : org.linxuan.foundation.problem.Where.file("u.csv"),
        none);
    assertThat(none.list())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            OrganizationProblem.UNIT_NOT_IN_TREE, OrganizationProblem.TREE_WITHOUT_UNIT);
  }

  /** A random tree, its rows shuffled: the order of the rows changes nothing that can be asked. */
  @Property(tries = 200, seed = "20")
  void orderOfInputIsIrrelevant(@ForAll long seed) {
    Random random = new Random(seed);
    List<Organization> rows = RandomTrees.of(random, 40);
    OrganizationTree tree = OrganizationTree.of(rows);
    List<Organization> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    OrganizationTree again = OrganizationTree.of(shuffled);
    assertThat(again.bottomUp()).isEqualTo(tree.bottomUp());
    for (Organization each : rows) {
      assertThat(again.children(each.id())).isEqualTo(tree.children(each.id()));
      assertThat(tree.pathUp(each.id()))
          .extracting(Organization::level)
          .isSortedAccordingTo(java.util.Comparator.reverseOrder());
      assertThat(tree.atOrBelow(tree.unitOf(each.id()).id())).contains(each);
    }
  }
}
