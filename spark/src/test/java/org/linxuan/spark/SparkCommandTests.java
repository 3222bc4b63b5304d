package org.linxuan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.election.cli.internal.Call;
import org.linxuan.election.cli.internal.Commands;

/**
 * The command as it is set up: on a class path without the office, with Spark as it is set here.
 */
class SparkCommandTests {
  private static final Path HOME = Path.of(System.getProperty("linxuan.home", ".."));

  @TempDir Path folder;

  private SortedMap<String, String> files(String engine) throws IOException {
    Path out = folder.resolve("a {name} 结果").resolve(engine);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int exit =
        new Call(Commands.all(), utf8(printed), utf8(said), Map.of())
            .run(
                "rollup",
                "--organizations",
                HOME.resolve("docs/examples/organizations.csv").toString(),
                "--sheets",
                HOME.resolve("docs/examples/sheets.csv").toString(),
                "--rulebook",
                "congress-20",
                "--out",
                out.toString(),
                "--engine",
                engine);
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("electoral units: ");
    assertThat(printed).hasToString(out + "\n");
    assertThat(exit).isZero();
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void bothEnginesWriteTheSameTables() throws IOException {
    assertThat(files("spark")).isEqualTo(files("duckdb")).hasSizeGreaterThan(3);
    assertThat(folder.resolve("a {name} 结果")).isDirectoryNotContaining("glob:**.rollup");
  }
}
