package org.linxuan.election.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.election.course.Simulation;
import org.linxuan.foundation.problem.Problems;

/**
 * A synthetic election is whole: it is played from seats to credentials. The packages stay in
 * {@code target/golden}, where the tests of the independent checker find them.
 */
class SynthPlayedTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("linxuan.home", ".."), "target", "golden");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"DEMO,20", "COUNTY,21"})
  void isPlayedFromSeatsToCredentials(Scale scale, long seed) throws IOException {
    play(scale, seed, GOLDEN.resolve("synth-" + scale.label()));
  }

  @Test
  void everySeedGivesAnElectionThatEnds() throws IOException {
    int seeds = Boolean.getBoolean("linxuan.long") ? 100 : 5;
    for (int seed = 1; seed <= seeds; seed++) {
      play(seed % 5 == 0 ? Scale.COUNTY : Scale.DEMO, seed, folder.resolve("package-" + seed));
    }
  }

  private void play(Scale scale, long seed, Path out) throws IOException {
    Path election = Made.of(scale, seed, folder.resolve(scale + "-" + seed)).folder();
    Problems problems = new Problems();
    Simulation played = Simulation.play(election, problems).orElse(null);
    assertThat(problems.list()).as(problems.toString()).isEmpty();
    java.util.Objects.requireNonNull(played).write(out);
    assertThat(out.resolve("inputs/organizations.csv")).isNotEmptyFile();
    long units = scale.kinds().size();
    assertThat(played.ends())
        .containsEntry("complete", units - scale.unfilled())
        .containsEntry("seats-short", (long) scale.unfilled());
    assertThat(rows(out, "totals"))
        .contains("seats," + scale.seats(), "elected," + (scale.seats() - scale.unfilled()))
        .contains("confirmed," + (scale.seats() - scale.unfilled()), "refused,0");
    Scale.Numbers n = scale.numbers();
    assertThat(rows(out, "participation"))
        .hasSize(Math.toIntExact(units + n.cities() + n.counties() + n.primary()));
    assertThat(rows(out, "set-aside")).isEmpty();
    assertThat(rows(out, "gates")).hasSizeGreaterThan(40).allMatch(row -> row.endsWith(",true,"));
    assertThat(rows(out, "identities")).noneMatch(row -> row.split(",")[5].equals("true"));
    assertThat(rows(out, "composition"))
        .as("seed %d", seed)
        .isNotEmpty()
        .allMatch(row -> row.split(",")[6].equals("true"));
    assertThat(rows(out, "chain")).isNotEmpty().allMatch(row -> row.endsWith(",true"));
    List<String> named = rows(out, "level-1");
    for (String row : rows(out, "delegates")) {
      String pair = row.substring(0, row.indexOf(',', row.indexOf(',') + 1) + 1);
      assertThat(named).anyMatch(name -> name.startsWith(pair));
    }
  }

  private static List<String> rows(Path out, String table) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("results/" + table + ".csv"));
    return lines.subList(1, lines.size());
  }
}
