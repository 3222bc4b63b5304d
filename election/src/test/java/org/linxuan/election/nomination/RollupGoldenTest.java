package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.problem.Problems;

/** The folders of {@code elections/rollup}: small trees whose tables were added up by hand. */
class RollupGoldenTest {
  private static final Path CASES =
      Path.of(System.getProperty("linxuan.home", ".."), "elections", "rollup");

  @TempDir Path folder;

  @Test
  void sheetsWithEveryFault() throws IOException {
    Path in = CASES.resolve("sheets");
    var november =
        new SheetRules.Period(LocalDate.parse("2021-11-01"), LocalDate.parse("2021-11-30"));
    comesOut(
        in,
        true,
        new RollupTask.Checks(
            Optional.of(in.resolve("members.csv")),
            Optional.of(in.resolve("people.csv")),
            Optional.of(november),
            OptionalLong.of(2),
            Optional.of(in.resolve("reports.csv"))));
  }

  @Test
  void talliesWithEveryFault() throws IOException {
    Path in = CASES.resolve("tallies");
    comesOut(
        in,
        false,
        new RollupTask.Checks(
            Optional.empty(),
            Optional.of(in.resolve("people.csv")),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty()));
  }

  private void comesOut(Path in, boolean sheets, RollupTask.Checks checks) throws IOException {
    Path votes = in.resolve(sheets ? "sheets.csv" : "tallies.csv");
    Path out = folder.resolve("out");
    RollupTask task =
        new RollupTask(
            new RollupTask.Input(
                in.resolve("organizations.csv"), votes, sheets, StandardCharsets.UTF_8),
            checks,
            new RollupTask.Output(out, !sheets, false));
    Problems problems = new Problems();
    assertThat(RollupAtSize.run(task, (units, of) -> {}, problems)).isPresent();
    assertThat(problems).hasToString("");
    SortedMap<String, String> found = new TreeMap<>();
    RollupParityTests.files(out)
        .forEach((name, text) -> found.put(name, text.replace(in + "/", "")));
    RollupParityTests.assertSame(found, RollupParityTests.files(in.resolve("expected")));
    assertThat(Files.exists(out)).isTrue();
  }
}
