package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.organization.RandomTrees;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.CsvBytes;
import org.linxuan.foundation.intake.CsvWriter;
import org.linxuan.foundation.problem.Where;

/**
 * The roll-up in arrays gives the very tables of the one that closes summary by summary, whatever
 * the order of the rows and whatever is wrong with some of them.
 */
class TallyRollupProperties {
  private static final Set<PersonId> PERSONS =
      new TreeSet<>(IntStream.range(0, 6).mapToObj(i -> new PersonId("p" + i)).toList());

  /** Unsorted, some twice, some of unknown organisations or persons, some above the members. */
  private static List<Tally> tallies(Random random, List<Organization> tree) {
    List<Tally> tallies = new ArrayList<>();
    for (int i = random.nextInt(150); i > 0; i--) {
      Organization at = tree.get(random.nextInt(tree.size()));
      String organization = random.nextInt(20) == 0 ? "nowhere" : at.id();
      PersonId name = new PersonId("p" + random.nextInt(7));
      long supporters = random.nextInt((int) at.members() + (random.nextInt(9) == 0 ? 2 : 1));
      Where where = new Where("tallies.csv", tallies.size() + 2, 1);
      tallies.add(new Tally(organization, name, supporters, where));
    }
    return tallies;
  }

  private static LevelReports reports(Random random, List<Organization> tree) {
    List<LevelReports.Line> lines = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      String at = tree.get(random.nextInt(tree.size())).id();
      lines.add(new LevelReports.Line(at, new PersonId("p" + random.nextInt(9)), ""));
    }
    return new LevelReports(lines, List.of());
  }

  private static String csv(List<String> header, List<? extends List<?>> rows) {
    StringBuilder out = new StringBuilder();
    CsvWriter csv = new CsvWriter(out);
    csv.row(header);
    rows.forEach(csv::row);
    return out.toString();
  }

  private static String csv(Consumer<CsvBytes> writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.accept(new CsvBytes(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 300, seed = "20")
  void equalsTheRollupOfSummaries(@ForAll long seed) {
    Random random = new Random(seed);
    List<Organization> organizations = RandomTrees.of(random, 30);
    OrganizationTree tree = OrganizationTree.of(organizations);
    List<Tally> tallies = tallies(random, organizations);
    LevelReports reports = reports(random, organizations);
    Accepted accepted = new TallyIntake(tree, PERSONS).accept(tallies, Where.file("t"));
    Rollup plain = Rollup.of(tree, accepted);

    TallyTable table = TallyTable.of(tree, tallies);
    TallyRollup rollup = TallyRollup.of(tree, table, PERSONS, reports);
    assertThat(rollup.setAside()).isEqualTo(accepted.setAside());
    assertThat(rollup.conservation()).isEqualTo(plain.conservation());
    for (boolean all : new boolean[] {true, false}) {
      LevelTables tables = new LevelTables(rollup, reports, all);
      for (long level : tree.levels()) {
        assertThat(csv(out -> tables.level(level, out)))
            .isEqualTo(
                csv(
                    LevelRow.COLUMNS,
                    plain.level(level, reports, all).stream().map(LevelRow::cells).toList()));
      }
      assertThat(csv(tables::participation))
          .isEqualTo(csv(Rollup.PARTICIPATION_COLUMNS, plain.participation()));
    }
    assertThat(csv(table::write))
        .isEqualTo(
            csv(
                List.of("organization", "nominee", "supporters"),
                tallies.stream()
                    .map(t -> List.of(t.organization(), t.nominee(), t.supporters()))
                    .toList()));
  }
}
