package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.foundation.problem.Problems;

/**
 * On random nominations, unsorted and dirty ones included, Spark says byte for byte what DuckDB
 * says of the same SQL text, and what the plain computation says, which shares nothing with them.
 */
class SparkParityTests {
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");

  @TempDir static Path scratch;
  private static RollupEngine.Running running;

  @TempDir Path folder;

  /** Started once for all trees. */
  private static final RollupEngine ENGINE = new Started();

  private static final class Started implements RollupEngine {
    @Override
    public String name() {
      return "spark";
    }

    @Override
    public Running start(Path scratch) {
      return new Running() {
        @Override
        public int units() {
          return running.units();
        }

        @Override
        public Session session() {
          return running.session();
        }

        @Override
        public void close() {}
      };
    }
  }

  /** Compiling a query takes longer than such a tree: only the long form has it compiled. */
  private static final Map<String, String> SHORT =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.shuffle.partitions", "1");

  @BeforeAll
  static void start() {
    if (!LONG) {
      SHORT.forEach(System::setProperty);
    }
    running = RollupEngine.find("spark").orElseThrow().start(scratch);
    SHORT.keySet().forEach(System::clearProperty);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, LONG ? 200 : 4);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allThreeSayTheSame(long seed) throws IOException {
    RandomNomination nomination = new RandomNomination(seed, folder);
    RollupTask task = nomination.task(folder.resolve("spark"), false);
    RollupTask same = nomination.task(folder.resolve("duckdb"), false);
    Problems problems = new Problems();
    RollupAtSize.run(task, ENGINE, (units, of) -> {}, problems);
    RollupAtSize.run(same, (units, of) -> {}, problems);
    assertThat(problems.list()).isEmpty();
    SortedMap<String, String> found = RollupParityTests.files(task.output().folder());
    RollupParityTests.assertSame(found, RollupParityTests.files(same.output().folder()));
    RollupParityTests.assertSame(found, PlainRollup.files(task));
  }
}
