package org.linxuan.election.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linxuan.foundation.problem.Problems;

/** The folders are what they say: numbers, nesting, sheets that give the tallies, same bytes. */
class SynthesisTest {
  /** Of the folder of scale demo and seed 20: a change of what is made must be noticed. */
  private static final String DEMO_20 =
      "cb6da28b49fa0eb8e377dcdbcfdecb12acc311a0486d32d07e9673997320107e";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Scale.class,
      names = {"DEMO", "COUNTY"})
  void everyNumberComesOutExactly(Scale scale) throws SQLException {
    String organizations = Made.of(scale, 7, folder.resolve("e")).table("organizations");
    Scale.Numbers n = scale.numbers();
    long units = scale.kinds().size();
    assertThat(count(organizations, "level = 1")).isEqualTo(units);
    assertThat(count(organizations, "regexp_matches(organization, '^..c.$')"))
        .isEqualTo(n.cities());
    assertThat(count(organizations, "level = 3")).isEqualTo(n.counties());
    assertThat(count(organizations, last("s"))).isEqualTo(n.subDistricts());
    assertThat(count(organizations, last("t"))).isEqualTo(n.townships());
    assertThat(count(organizations, last("[xyz]"))).isEqualTo(n.communities());
    assertThat(count(organizations, last("[uvw]"))).isEqualTo(n.villages());
    assertThat(count(organizations, "level = 6")).isEqualTo(n.generalBranches());
    assertThat(count(organizations, "level = 7")).isEqualTo(n.branches());
    assertThat(count(organizations, "true"))
        .isEqualTo(units + n.cities() + n.counties() + n.primary());
    assertThat(Sql.number("SELECT sum(members) FROM " + organizations)).isEqualTo(n.members());
  }

  private static long count(String organizations, String where) throws SQLException {
    return Sql.number("SELECT count(*) FROM " + organizations + " WHERE " + where);
  }

  /** Ids whose last part begins with this letter. */
  private static String last(String letter) {
    return "regexp_matches(organization, '" + letter + "[0-9A-Z]$')";
  }

  @Test
  void theNationHasThePublishedTotals() {
    Scale.Numbers n = Scale.NATION.numbers();
    assertThat(Scale.NATION.kinds()).hasSize(38);
    assertThat(n.primary()).isEqualTo(4_936_000);
    // The provincial committees are the units themselves.
    assertThat(31 + n.cities() + n.counties()).isEqualTo(3_200);
    assertThat(n.members()).isEqualTo(95_000_000);
    assertThat(Scale.NATION.seats()).isEqualTo(2300);
  }

  @Test
  void theTreeIsNestedAndSorted() throws SQLException {
    String o = Made.of(Scale.COUNTY, 7, folder.resolve("e")).table("organizations");
    String rows = "SELECT organization, parent, level, members FROM " + o;
    Map<String, Integer> levels = new HashMap<>();
    Map<String, Boolean> childless = new HashMap<>();
    List<String> order = new ArrayList<>();
    Map<String, Long> members = new TreeMap<>();
    for (String row : Sql.rows(rows)) {
      String[] cells = row.split("\\|", -1);
      int level = Integer.parseInt(cells[2]);
      if (level == 1) {
        assertThat(cells[1]).as(row).isEmpty();
      } else {
        assertThat(levels).as("the parent stands before: %s", row).containsKey(cells[1]);
        assertThat(level).as(row).isGreaterThan(levels.get(cells[1]));
        assertThat(cells[0]).startsWith(cells[1]).hasSizeLessThanOrEqualTo(12);
      }
      levels.put(cells[0], level);
      childless.put(cells[0], true);
      childless.put(cells[1], false);
      members.put(cells[0], Long.parseLong(cells[3]));
      order.add(cells[0]);
    }
    assertThat(order).isSorted().doesNotHaveDuplicates();
    members.forEach((id, number) -> assertThat(number > 0).as(id).isEqualTo(childless.get(id)));
  }

  /** Counted here in Java, not by the code that wrote the tallies. */
  @Test
  void theTalliesAreThoseOfTheLatestSheets() throws SQLException {
    Made made = Made.of(Scale.COUNTY, 7, folder.resolve("e"));
    Map<String, Integer> latest = new HashMap<>();
    List<String[]> sheets = new ArrayList<>();
    String query = "SELECT organization, member, nominee, sheet FROM " + made.table("sheets");
    for (String row : Sql.rows(query)) {
      String[] cells = row.split("\\|");
      sheets.add(cells);
      latest.merge(cells[0] + "|" + cells[1], Integer.parseInt(cells[3]), Math::max);
    }
    Map<String, Long> tallies = new TreeMap<>();
    for (String[] cells : sheets) {
      if (latest.get(cells[0] + "|" + cells[1]) == Integer.parseInt(cells[3])) {
        tallies.merge(cells[0] + "|" + cells[2], 1L, Math::addExact);
      }
    }
    List<String> counted = new ArrayList<>();
    tallies.forEach((pair, supporters) -> counted.add(pair + "|" + supporters));
    assertThat(Sql.rows("FROM " + made.table("tallies"))).isEqualTo(counted);
    assertThat(latest).hasSize((int) Scale.COUNTY.numbers().members());
    long replaced = latest.values().stream().filter(sheet -> sheet == 2).count();
    assertThat(replaced).isBetween(350L, 700L);
    assertThat(
            Sql.number(
                "SELECT count(*) FROM (SELECT organization, member, nominee, sheet FROM "
                    + made.table("sheets")
                    + " GROUP BY ALL HAVING count(*) > 1)"))
        .isZero();
  }

  @Test
  void everyNomineeIsAPersonAndEveryMemberIsInOneOrganization() throws Exception {
    Made made = Made.of(Scale.COUNTY, 8, folder.resolve("e"));
    String people = "'" + made.folder().resolve("inputs/people.csv") + "'";
    String unknown =
        "SELECT count(*) FROM %s WHERE nominee NOT IN (SELECT person FROM read_csv(%s, header=true))";
    assertThat(Sql.number(unknown.formatted(made.table("tallies"), people))).isZero();
    assertThat(
            Sql.number(
                "SELECT count(*) FROM (SELECT member FROM "
                    + made.table("sheets")
                    + " GROUP BY member HAVING count(DISTINCT organization) > 1)"))
        .isZero();
    assertThat(
            Sql.number(
                "SELECT count(*) FROM (SELECT organization, count(DISTINCT member) AS n FROM "
                    + made.table("sheets")
                    + " GROUP BY 1) JOIN "
                    + made.table("organizations")
                    + " USING (organization) WHERE n <> members"))
        .isZero();
  }

  @Test
  void theAggregatesAddUp() throws IOException {
    Made made = Made.of(Scale.DEMO, 7, folder.resolve("e"));
    Map<String, Long> sums = new TreeMap<>();
    for (String line :
        made.lines("aggregates.csv").subList(1, made.lines("aggregates.csv").size())) {
      String[] cells = line.split(",");
      sums.merge(
          (cells[0].isEmpty() ? "all " : "units ") + cells[1], Long.parseLong(cells[3]), Long::sum);
    }
    assertThat(sums)
        .containsEntry("all sex", 5_000L)
        .containsEntry("all age", 5_000L)
        .containsEntry("all occupation", 5_000L)
        .containsEntry("all nationality", 5_000L)
        .containsEntry("units members", 5_000L)
        .containsEntry("units organizations", 420L)
        .containsEntry("units sex", 1_470L)
        .containsEntry("units nationality", 375L);
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherDoesNot() throws IOException {
    Map<String, String> one = Made.of(Scale.COUNTY, 5, folder.resolve("a")).digests();
    assertThat(Made.of(Scale.COUNTY, 5, folder.resolve("b")).digests()).isEqualTo(one);
    Map<String, String> other = Made.of(Scale.COUNTY, 6, folder.resolve("c")).digests();
    for (String file : List.of("sheets.parquet", "tallies.parquet", "people.csv", "units.csv")) {
      assertThat(other.get("inputs/" + file)).isNotEqualTo(one.get("inputs/" + file));
    }
    assertThat(other.get("private/secret.hex")).isNotEqualTo(one.get("private/secret.hex"));
  }

  @Test
  void theDemoFolderIsTheOneItWas() throws IOException {
    Map<String, String> digests = Made.of(Scale.DEMO, 20, folder.resolve("e")).digests();
    assertThat(Made.sha256(digests.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .as(digests.toString())
        .isEqualTo(DEMO_20);
  }

  /** A disk of 60 kB, where the machine lets us have one. */
  @Test
  void aFullDiskLeavesNothingBehind() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=60k", "none", disk.toString()));
    try {
      Problems problems = new Problems();
      Path place = disk.resolve("e");
      assertThat(Synthesis.write(Scale.DEMO, 1, place, SynthProgress.SILENT, problems)).isFalse();
      assertThat(problems.toString()).contains("SYNTH_NOT_WRITTEN", "No space left on device");
      assertThat(disk).isEmptyDirectory();
    } finally {
      assertThat(call("umount", disk.toString())).isTrue();
    }
  }

  private static boolean call(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    }
  }

  @Test
  void aPlaceThatHoldsSomethingIsLeftAlone() throws IOException {
    Path place = Files.createDirectories(folder.resolve("e"));
    Files.writeString(place.resolve("mine.txt"), "mine");
    Problems problems = new Problems();
    assertThat(Synthesis.write(Scale.DEMO, 1, place, SynthProgress.SILENT, problems)).isFalse();
    assertThat(problems.toString()).contains("SYNTH_PLACE_TAKEN");
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left).containsExactlyInAnyOrder(folder, place, place.resolve("mine.txt"));
    }
  }
}
