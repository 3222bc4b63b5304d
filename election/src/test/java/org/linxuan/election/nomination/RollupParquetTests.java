package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.foundation.problem.Problems;

/** The same rows give the same tables, whether they come or go as CSV or as Parquet. */
class RollupParquetTests {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1001, Boolean.getBoolean("linxuan.long") ? 1200 : 1012);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void parquetSaysWhatCsvSays(long seed) throws IOException, SQLException {
    RandomNomination nomination = new RandomNomination(seed, folder);
    RollupTask csv = nomination.task(folder.resolve("csv"), false);
    for (Map.Entry<String, List<List<String>>> table : nomination.tables.entrySet()) {
      ParquetTwin.write(
          table.getKey(), table.getValue(), twin(folder.resolve(table.getKey() + ".csv")));
    }
    RollupTask fromParquet = twin(csv, folder.resolve("from"), false);
    RollupTask parquet = twin(csv, folder.resolve("both"), true);
    List.of(csv, fromParquet, parquet).forEach(RollupParquetTests::run);
    SortedMap<String, String> from = RollupParityTests.files(folder.resolve("from"));
    RollupParityTests.assertSame(
        withoutPlaces(from), withoutPlaces(RollupParityTests.files(folder.resolve("csv"))));
    RollupParityTests.assertSame(ParquetTwin.files(folder.resolve("both")), from);
  }

  private static void run(RollupTask task) {
    Problems problems = new Problems();
    try {
      RollupAtSize.run(task, (units, of) -> {}, problems);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(problems).hasToString("");
  }

  private static Path twin(Path csv) {
    return csv.resolveSibling(csv.getFileName().toString().replace(".csv", ".parquet"));
  }

  private static RollupTask twin(RollupTask csv, Path out, boolean parquet) {
    RollupTask.Input in = csv.input();
    RollupTask.Checks checks = csv.checks();
    return new RollupTask(
        new RollupTask.Input(twin(in.organizations()), twin(in.votes()), in.sheets(), in.charset()),
        new RollupTask.Checks(
            checks.members().map(RollupParquetTests::twin),
            checks.people().map(RollupParquetTests::twin),
            checks.period(),
            checks.names(),
            checks.reports().map(RollupParquetTests::twin)),
        new RollupTask.Output(out, csv.output().all(), parquet));
  }

  /** A row of Parquet has a number, one of CSV a line: both begin the rows that are set aside. */
  private static SortedMap<String, String> withoutPlaces(SortedMap<String, String> files) {
    SortedMap<String, String> bare = new TreeMap<>(files);
    bare.computeIfPresent(
        "set-aside.csv",
        (name, text) -> text.replaceAll("(?m)^[^,\n]*/(sheets|tallies)\\.\\w+,\\d+,", ""));
    return bare;
  }
}
