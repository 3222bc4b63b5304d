package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `synth` as the contract has it: a folder, or every problem and nothing written. */
class SynthCommandTest {
  @TempDir Path folder;

  @AfterEach
  void noTerminal() {
    System.clearProperty("linxuan.terminal");
  }

  @Test
  void makesTheFolderAndSaysWhere() {
    Path out = folder.resolve("e");
    CommandRun run =
        CommandRun.of("synth", "--scale", "demo", "--seed", "20", "--out", out.toString());
    assertThat(run).isEqualTo(new CommandRun(0, out + "\n", ""));
    assertThat(out.resolve("inputs/sheets.parquet")).isNotEmptyFile();
  }

  @Test
  void onATerminalItShowsHowFarItIs() {
    System.setProperty("linxuan.terminal", "true");
    Path out = folder.resolve("e");
    CommandRun run =
        CommandRun.of("synth", "--scale", "demo", "--seed", "20", "--out", out.toString());
    assertThat(run.out()).isEqualTo(out + "\n");
    assertThat(run.err()).contains("inputs/sheets.parquet  24 %").endsWith("\u001b[K");
  }

  @ParameterizedTest
  @CsvSource({
    "town,20,OPTION_VALUE",
    "DEMO,20,OPTION_VALUE",
    "demo,x,OPTION_VALUE",
    "demo,1.5,OPTION_VALUE",
    "demo,99999999999999999999,OPTION_VALUE"
  })
  void aWrongCallGivesTwoAndWritesNothing(String scale, String seed, String code) {
    Path out = folder.resolve("e");
    CommandRun run =
        CommandRun.of("synth", "--scale", scale, "--seed", seed, "--out", out.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(code).doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPlaceThatCannotBeWrittenGivesTwo() {
    CommandRun run =
        CommandRun.of("synth", "--scale", "demo", "--seed", "1", "--out", "/proc/nowhere/e");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("SYNTH_NOT_WRITTEN").doesNotContain("\tat ");
  }
}
