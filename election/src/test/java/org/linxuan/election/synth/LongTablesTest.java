package org.linxuan.election.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.election.course.Simulation;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/**
 * An election with long tables, handed in as Parquet, is played in little memory; its package, with
 * the long tables packed, stays in {@code target/golden} for the tests of the independent checker.
 */
class LongTablesTest {
  private static final Path OUT =
      Path.of(System.getProperty("linxuan.home", ".."), "target", "golden", "synth-province");

  @TempDir Path folder;

  /** Plays a folder in a process of its own, as far as that memory goes. */
  public static void main(String[] args) throws IOException {
    Problems problems = new Problems();
    Simulation played = Simulation.play(Path.of(args[0]), problems).orElse(null);
    if (played == null) {
      throw new IllegalStateException(problems.toString());
    }
    played.write(Path.of(args[1]));
  }

  private static void play(Path election, Path out, int megabytes) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m"));
    command.add("-Dlinxuan.home=" + System.getProperty("linxuan.home", ".."));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LongTablesTest.class.getName(), election.toString(), out.toString()));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  private static List<String> tables(Path out, String part) throws IOException {
    try (Stream<Path> list = Files.list(out.resolve(part))) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aProvinceIsPlayedInLittleMemoryAndItsLongTablesArePacked() throws Exception {
    Path election = Made.of(Scale.PROVINCE, 20, folder.resolve("e")).folder();
    play(election, OUT, 384);
    assertThat(tables(OUT, "inputs"))
        .contains("organizations.csv.gz", "tallies.csv.gz", "people.csv")
        .doesNotContain("organizations.csv", "tallies.csv", "sheets.csv", "sheets.csv.gz");
    assertThat(tables(OUT, "results"))
        .contains("level-1.csv.gz", "participation.csv.gz", "set-aside.csv")
        .doesNotContain("level-1.csv", "participation.csv");
    cutParquet(election);
  }

  /** A Parquet file that breaks off is a problem with a name, and nothing is played. */
  private void cutParquet(Path election) throws IOException {
    Path tallies = election.resolve("inputs/tallies.parquet");
    try (RandomAccessFile file = new RandomAccessFile(tallies.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    Problems problems = new Problems();
    assertThat(Simulation.play(election, problems)).isEmpty();
    assertThat(problems.list().stream().map(Problem::code).map(Object::toString))
        .containsExactly("PARQUET_UNREADABLE");
  }

  @Test
  void parquetOfOtherTypesIsRefused() throws Exception {
    Path election = Made.of(Scale.DEMO, 20, folder.resolve("e")).folder();
    Path table = election.resolve("inputs/tallies.parquet");
    Path other = election.resolve("inputs/other");
    try (var duck = java.sql.DriverManager.getConnection("jdbc:duckdb:");
        var statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT * REPLACE (supporters::DOUBLE AS supporters) FROM '%s') TO '%s' (FORMAT parquet)"
              .formatted(table, other));
    }
    Files.move(other, table, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Problems problems = new Problems();
    assertThat(Simulation.play(election, problems)).isEmpty();
    assertThat(problems.list().stream().map(Problem::code).map(Object::toString))
        .containsExactly("PARQUET_TYPE");
    Files.delete(table);
    Problems alone = new Problems();
    assertThat(Simulation.play(election, alone)).isEmpty();
    assertThat(alone.list().stream().map(Problem::code).map(Object::toString))
        .containsExactly("TALLIES_NEEDED");
  }

  @Test
  @EnabledIfSystemProperty(named = "linxuan.long", matches = "true")
  void theNationIsPlayedInTwoGigabytes() throws Exception {
    Path election = Made.of(Scale.NATION, 20, folder.resolve("e")).folder();
    Path out = folder.resolve("package");
    play(election, out, 2048);
    assertThat(Objects.requireNonNull(tables(out, "results"))).contains("level-7.csv.gz");
  }
}
