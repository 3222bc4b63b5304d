package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.foundation.problem.Problems;

/**
 * On random nominations, unsorted and dirty ones included, the SQL text says byte for byte what the
 * plain computation says, which shares nothing with it.
 */
class RollupParityTests {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("linxuan.long") ? 200 : 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void duckDbSaysWhatPlainJavaSays(long seed) throws IOException {
    RollupTask task = new RandomNomination(seed, folder).task(folder.resolve("out"), false);
    Problems problems = new Problems();
    RollupAtSize.run(task, (units, of) -> {}, problems);
    assertThat(problems.list()).isEmpty();
    assertSame(files(task.output().folder()), PlainRollup.files(task));
  }

  static void assertSame(SortedMap<String, String> found, SortedMap<String, String> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, text) -> assertThat(firstDifference(found.get(name), text)).as(name).isEmpty());
  }

  private static String firstDifference(String found, String expected) {
    if (found.equals(expected)) {
      return "";
    }
    String[] left = found.split("\n", -1);
    String[] right = expected.split("\n", -1);
    int at = 0;
    while (at < left.length && at < right.length && left[at].equals(right[at])) {
      at++;
    }
    return "line %d: found %s, expected %s"
        .formatted(
            at + 1,
            at < left.length ? left[at] : "nothing",
            at < right.length ? right[at] : "nothing");
  }

  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
