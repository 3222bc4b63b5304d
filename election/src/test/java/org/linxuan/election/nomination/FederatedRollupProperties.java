package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.organization.RandomTrees;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.ledger.SigningKey;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * However a tree is split into installations, and over however many steps their packages travel,
 * the sums are those of the raw data rolled up in one place.
 */
class FederatedRollupProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Where HERE = new Where("p.summary", 5, 1);

  @Property(tries = 300, seed = "20")
  void packagesAddUpToTheRawData(@ForAll long seed) {
    Random random = new Random(seed);
    OrganizationTree tree = OrganizationTree.of(RandomTrees.of(random, 40));
    Accepted raw = new Accepted(supports(tree, random), List.of(), Map.of());
    SortedMap<String, LevelSummary> whole = new TreeMap<>(Rollup.of(tree, raw).summaries());
    List<LevelSummary> arrived = new ArrayList<>();
    // From the deepest level up, so that packages are made out of packages.
    for (long level :
        List.copyOf(tree.levels().headSet(Long.MAX_VALUE)).stream()
            .sorted((a, b) -> Long.compare(b, a))
            .toList()) {
      if (random.nextInt(3) > 0) {
        arrived = closeAt(level, tree, raw, arrived, random);
      }
    }
    SortedMap<String, LevelSummary> sums = close(tree, raw, arrived, null);
    sums.forEach((id, summary) -> assertThat(summary).as(id).isEqualTo(whole.get(id)));
    tree.units().forEach(unit -> assertThat(sums).containsKey(unit.id()));
  }

  /** Some organisations of the level close; their packages stand for what came from below them. */
  private static List<LevelSummary> closeAt(
      long level, OrganizationTree tree, Accepted raw, List<LevelSummary> below, Random random) {
    List<LevelSummary> arrived = new ArrayList<>(below);
    for (Organization each : tree.atLevel(level)) {
      if (random.nextInt(4) == 0) {
        continue;
      }
      LevelSummary closed = close(tree, raw, below, each.id()).get(each.id());
      arrived.removeIf(
          s -> tree.pathUp(s.organization().id()).stream().anyMatch(o -> o.equals(each)));
      arrived.add(travelled(tree, closed));
    }
    return arrived;
  }

  /** What an installation holds: only its own raw data, and the packages sent to it. */
  private static SortedMap<String, LevelSummary> close(
      OrganizationTree tree, Accepted raw, List<LevelSummary> arrived, String top) {
    Set<String> elsewhere = new HashSet<>();
    arrived.forEach(s -> tree.atOrBelow(s.organization().id()).forEach(o -> elsewhere.add(o.id())));
    Set<String> mine = new HashSet<>();
    (top == null ? tree.list() : tree.atOrBelow(top)).forEach(o -> mine.add(o.id()));
    List<Support> own =
        raw.supports().stream()
            .filter(s -> mine.contains(s.organization()) && !elsewhere.contains(s.organization()))
            .toList();
    List<LevelSummary> sent =
        arrived.stream().filter(s -> mine.contains(s.organization().id())).toList();
    Problems problems = new Problems();
    var closed =
        FederatedRollup.close(tree, new Accepted(own, List.of(), Map.of()), sent, HERE, problems);
    assertThat(problems.list()).isEmpty();
    return closed;
  }

  private static LevelSummary travelled(OrganizationTree tree, LevelSummary closed) {
    String id = closed.organization().id();
    SummaryHead head = new SummaryHead("e", "nomination", id, 1, "", DAY, DAY.plusDays(1), "");
    SigningKey key = SigningKey.ofSeed("k", new byte[32]);
    byte[] file = SignedSummary.sign(SummaryPackage.of(head, tree, closed), key).bytes();
    Problems problems = new Problems();
    SignedSummary signed = SignedSummary.parse(file, "p", problems).orElseThrow();
    SummaryPackage read = SummaryJson.parse(signed.contents(), HERE, problems).orElseThrow();
    signed.check(key.verifier(), "p", problems);
    new SummaryIntake(tree, "e", "nomination", DAY, List.of(), HERE)
        .check(read, signed.hash(), problems);
    assertThat(problems.toString()).isEmpty();
    return read.summary();
  }

  private static List<Support> supports(OrganizationTree tree, Random random) {
    List<Support> supports = new ArrayList<>();
    for (Organization each : tree.list()) {
      for (int name = 0; each.members() > 0 && name < 6; name++) {
        if (random.nextInt(3) == 0) {
          long supporters = random.nextInt((int) each.members() + 1);
          supports.add(new Support(each.id(), new PersonId("p" + name), supporters));
        }
      }
    }
    return supports;
  }
}
