package org.linxuan.election.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.election.course.NewElection;
import org.linxuan.election.course.Simulation;
import org.linxuan.foundation.problem.Problems;

/** The folder that {@code new} makes plays as soon as its two musts have a row. */
class NewElectionTest {
  private static final byte[] SECRET = new byte[32];

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "congress-20 | u1,province,10,1000,2300, | none | apportioned | 2300",
        "local-congress | u1,7 | none | apportioned | 7",
        "primary-congress | u1,7 | full | apportioned | 7",
        "greens-2022 | u1,1680 | none | apportioned | 10",
        "itf-2018 | u1,5001 | summary | apportioned | 2",
        "dnc-2020 | u1,24882546,55,0 | none | apportioned | 415",
      })
  void playsWithOneUnit(String rulebook, String figures, String detail, String end, long seats)
      throws IOException {
    begin(rulebook);
    add("units", "u1,单位,Unit,province," + detail + ",1000,300,50");
    add("apportionment", figures);
    Path out = folder.resolve("package");
    play().write(out);
    assertThat(Files.readString(out.resolve("results/ends.csv")))
        .isEqualTo(
            "unit,seats,elected,confirmed,unfilled,refused,end\nu1,"
                + seats
                + ",0,0,"
                + seats
                + ",0,"
                + end
                + "\n");
  }

  @Test
  void aUnitInFullDetailStandsBeforeItsFirstStage() throws IOException {
    begin("congress-20");
    add("units", "u1,单位,Unit,province,full,1000,300,50");
    add("apportionment", "u1,province,10,1000,2300,");
    assertThat(play().ends()).containsExactly(java.util.Map.entry("stopped:apportionment", 1L));
  }

  @Test
  void everyTableOfTheCatalogueHasItsTemplate() throws IOException {
    begin("congress-20");
    for (String name : List.of("activities", "stage-openings", "tallies", "people", "review")) {
      assertThat(folder.resolve("e/inputs/" + name + ".csv"))
          .content()
          .endsWith("\n")
          .hasLineCount(1);
    }
    assertThat(folder.resolve("e/README.md"))
        .content()
        .contains("apportionment.csv", "previous_seats");
  }

  @Test
  void nothingIsWrittenIntoAFolderThatIsTaken() throws IOException {
    Files.createDirectories(folder.resolve("e"));
    Files.writeString(folder.resolve("e/mine.txt"), "mine");
    Problems problems = new Problems();
    assertThat(NewElection.begin(folder.resolve("e"), "congress-20", SECRET, problems)).isFalse();
    assertThat(problems.toString()).contains("FOLDER_TAKEN");
    try (var files = Files.list(folder.resolve("e"))) {
      assertThat(files).hasSize(1);
    }
    assertThat(NewElection.begin(folder.resolve("f"), "nothing-of-the-kind", SECRET, problems))
        .isFalse();
    assertThat(folder.resolve("f")).doesNotExist();
  }

  private void begin(String rulebook) throws IOException {
    Problems problems = new Problems();
    assertThat(NewElection.begin(folder.resolve("e"), rulebook, SECRET, problems))
        .as(problems.toString())
        .isTrue();
  }

  private void add(String table, String row) throws IOException {
    Path file = folder.resolve("e/inputs/" + table + ".csv");
    assertThat(row.split(",", -1)).hasSameSizeAs(Files.readString(file).split(","));
    Files.writeString(file, row + "\n", StandardOpenOption.APPEND);
  }

  private Simulation play() {
    Problems problems = new Problems();
    Simulation simulation = Simulation.play(folder.resolve("e"), problems).orElse(null);
    assertThat(problems.list()).as(problems.toString()).isEmpty();
    return java.util.Objects.requireNonNull(simulation);
  }
}
