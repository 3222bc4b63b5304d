package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.organization.RandomTrees;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.problem.Where;

/**
 * On random nested trees with skipped levels, sums equal a second computation that knows neither
 * summaries nor levels: for each organisation and name it walks over the raw tallies and asks of
 * each whether the organisation stands on its way up.
 */
class RollupProperties {
  private static final Where FILE = Where.file("t.csv");

  private static List<Tally> tallies(Random random, List<Organization> tree) {
    List<Tally> tallies = new ArrayList<>();
    Set<List<Object>> pairs = new HashSet<>();
    for (int i = random.nextInt(150); i > 0; i--) {
      Organization at = tree.get(random.nextInt(tree.size()));
      PersonId name = new PersonId("p" + random.nextInt(6));
      if (pairs.add(List.of(at.id(), name))) {
        tallies.add(new Tally(at.id(), name, random.nextInt((int) at.members() + 1), FILE));
      }
    }
    return tallies;
  }

  private static boolean isAtOrBelow(Map<String, String> parents, String id, String above) {
    for (String at = id; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
      if (at.equals(above)) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 300, seed = "20")
  void sumsEqualTheSecondComputation(@ForAll long seed) {
    Random random = new Random(seed);
    List<Organization> organizations = RandomTrees.of(random, 30);
    OrganizationTree tree = OrganizationTree.of(organizations);
    List<Tally> tallies = tallies(random, organizations);
    Accepted accepted = new TallyIntake(tree, null).accept(tallies, FILE);
    assertThat(accepted.supports()).hasSize(tallies.size());
    Rollup rollup = Rollup.of(tree, accepted);
    Map<String, String> parents = new java.util.HashMap<>();
    organizations.forEach(o -> parents.put(o.id(), o.parent()));

    for (Organization node : organizations) {
      List<Organization> below =
          organizations.stream().filter(o -> isAtOrBelow(parents, o.id(), node.id())).toList();
      LevelSummary summary = rollup.get(node.id());
      Participation part = participation(below, tallies);
      assertThat(summary.participation()).isEqualTo(part);
      for (int p = 0; p < 6; p++) {
        PersonId name = new PersonId("p" + p);
        NameSupport support = support(name, below, tallies);
        assertThat(summary.support(name)).isEqualTo(support);
        assertThat(summary.hasMajority(name))
            .isEqualTo(
                support.members() > part.members() - support.members()
                    && support.organizations() > part.organizations() - support.organizations());
      }
    }
    assertThat(rollup.conservation()).allMatch(Conservation::holds);
  }

  private static Participation participation(List<Organization> below, List<Tally> tallies) {
    long members = 0;
    long bodies = 0;
    long taking = 0;
    for (Organization o : below) {
      members += o.members();
      if (o.members() > 0) {
        bodies++;
        taking += tallies.stream().anyMatch(t -> t.organization().equals(o.id())) ? 1 : 0;
      }
    }
    return new Participation(members, java.util.OptionalLong.empty(), bodies, taking);
  }

  private static NameSupport support(PersonId name, List<Organization> below, List<Tally> tallies) {
    long members = 0;
    long bodies = 0;
    for (Tally t : tallies) {
      boolean counts = below.stream().anyMatch(o -> o.id().equals(t.organization()));
      if (counts && t.nominee().equals(name)) {
        members += t.supporters();
        bodies += t.supporters() > 0 ? 1 : 0;
      }
    }
    return new NameSupport(members, bodies);
  }

  @Property(tries = 200, seed = "20")
  void orderOfInputIsIrrelevant(@ForAll long seed) {
    Random random = new Random(seed);
    List<Organization> organizations = RandomTrees.of(random, 25);
    List<Tally> tallies = tallies(random, organizations);
    List<String> first = everything(organizations, tallies);
    Collections.shuffle(organizations, random);
    Collections.shuffle(tallies, random);
    assertThat(everything(organizations, tallies)).isEqualTo(first);
  }

  private static List<String> everything(List<Organization> organizations, List<Tally> tallies) {
    OrganizationTree tree = OrganizationTree.of(organizations);
    Rollup rollup = Rollup.of(tree, new TallyIntake(tree, null).accept(tallies, FILE));
    List<String> all = new ArrayList<>();
    for (long level : tree.levels()) {
      rollup.level(level, LevelReports.none(), true).forEach(r -> all.add(r.toString()));
      rollup.level(level, LevelReports.none(), false).forEach(r -> all.add(r.toString()));
    }
    all.add(rollup.participation().toString());
    all.add(rollup.conservation().toString());
    return all;
  }

  /** Rows written name by name and the row of the others together carry the whole. */
  @Property(tries = 200, seed = "20")
  void theRowsOfALevelCarryEverySupport(@ForAll long seed) {
    Random random = new Random(seed);
    List<Organization> organizations = RandomTrees.of(random, 25);
    OrganizationTree tree = OrganizationTree.of(organizations);
    Rollup rollup =
        Rollup.of(tree, new TallyIntake(tree, null).accept(tallies(random, organizations), FILE));
    for (Conservation proof : rollup.conservation()) {
      for (boolean all : new boolean[] {true, false}) {
        assertThat(
                rollup.level(proof.level(), LevelReports.none(), all).stream()
                    .map(r -> r.sums().members())
                    .reduce(java.math.BigInteger.ZERO, java.math.BigInteger::add))
            .isEqualTo(proof.supportIn());
      }
    }
  }

  /** Sheets summed to tallies give what handing in those tallies gives. */
  @Property(tries = 200, seed = "20")
  void sheetsAndTheirTalliesAgree(@ForAll long seed) {
    Random random = new Random(seed);
    List<Organization> organizations = RandomTrees.of(random, 12);
    OrganizationTree tree = OrganizationTree.of(organizations);
    List<SheetRow> sheets = new ArrayList<>();
    for (Organization o : organizations) {
      for (int member = 0; member < o.members(); member++) {
        for (int n = random.nextInt(4); n > 0; n--) {
          sheets.add(
              new SheetRow(
                  o.id(),
                  o.id() + "-" + member,
                  new PersonId("p" + random.nextInt(4)),
                  1 + random.nextInt(2),
                  null,
                  FILE));
        }
      }
    }
    Accepted accepted = new SheetIntake(tree, SheetRules.none()).accept(sheets, FILE);
    List<Tally> tallies =
        accepted.supports().stream()
            .map(s -> new Tally(s.organization(), s.nominee(), s.supporters(), FILE))
            .toList();
    Accepted again = new TallyIntake(tree, null).accept(tallies, FILE);
    assertThat(again.supports()).isEqualTo(accepted.supports());
    long counted = accepted.setAside().stream().filter(s -> s.line() > 0).count();
    long kept = accepted.supports().stream().mapToLong(Support::supporters).sum();
    assertThat(kept + counted).as("every row counts or is set aside").isEqualTo(sheets.size());
    long takingPart = sheets.stream().map(s -> s.member()).distinct().count();
    assertThat(
            tree.units().stream()
                .map(u -> Rollup.of(tree, accepted).get(u.id()).participation())
                .mapToLong(p -> p.membersTakingPart().orElseThrow())
                .sum())
        .isEqualTo(takingPart);
  }
}
