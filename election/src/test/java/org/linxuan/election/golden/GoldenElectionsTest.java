package org.linxuan.election.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.course.Simulation;
import org.linxuan.foundation.problem.Problems;

/**
 * Every golden election comes out as its folder {@code expected/} says, byte by byte; {@code
 * -Dupdate=true} writes that folder anew. The packages stay in {@code target/golden} for the tests
 * of the independent checker.
 */
class GoldenElectionsTest {
  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Elections.folder(""))) {
      return folders
          .filter(f -> Files.exists(f.resolve("inputs/election.csv")))
          .map(f -> String.valueOf(f.getFileName()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesOutAsExpected(String name) throws IOException {
    Path out = play(name, name);
    Path expected = Elections.folder(name).resolve("expected");
    if (Boolean.getBoolean("update")) {
      write(expected, results(out.resolve("results")));
    }
    assertThat(results(out.resolve("results"))).isEqualTo(results(expected));
  }

  @Test
  void playedTwiceTheDemonstrationGivesTheSameBytes() throws IOException {
    Map<String, byte[]> one = files(play("demo", "demo"));
    Map<String, byte[]> two = files(play("demo", "demo-again"));
    assertThat(two.keySet()).isEqualTo(one.keySet());
    one.forEach((path, bytes) -> assertThat(two.get(path)).as(path).isEqualTo(bytes));
  }

  private static Path play(String name, String place) throws IOException {
    Problems problems = new Problems();
    Simulation simulation = Simulation.play(Elections.folder(name), problems).orElse(null);
    assertThat(problems.list()).as(problems.toString()).isEmpty();
    Path out = Elections.folder("").resolveSibling("target").resolve("golden").resolve(place);
    java.util.Objects.requireNonNull(simulation).write(out);
    return out;
  }

  /** The results that say how an election came out; the long tables are left to the checker. */
  private static Map<String, String> results(Path folder) throws IOException {
    Map<String, String> results = new TreeMap<>();
    for (String name :
        List.of(
            "seats",
            "chain",
            "clocks",
            "gates",
            "rounds",
            "elected",
            "ends",
            "totals",
            "duplicates",
            "ranges")) {
      Path file = folder.resolve(name + ".csv");
      results.put(name, Files.exists(file) ? Files.readString(file) : "");
    }
    return results;
  }

  private static void write(Path folder, Map<String, String> results) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> result : results.entrySet()) {
      Files.writeString(folder.resolve(result.getKey() + ".csv"), result.getValue());
    }
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
