package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `simulate` as the contract has it: a package, or every problem and nothing written. */
class SimulateCommandTest {
  private static final Path ELECTION =
      Path.of(System.getProperty("linxuan.home", ".."), "elections", "refused");

  @TempDir Path folder;

  @Test
  void writesThePackageAndSaysWhere() {
    Path out = folder.resolve("package");
    CommandRun run =
        CommandRun.of("simulate", "--election", ELECTION.toString(), "--out", out.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(out + "\n");
    assertThat(out.resolve("manifest.txt")).exists();
    assertThat(out.resolve("private")).doesNotExist();
  }

  @Test
  void aWrongFolderGivesTwoAndWritesNothing() throws IOException {
    Files.createDirectories(folder.resolve("e/inputs"));
    Files.writeString(folder.resolve("e/inputs/election.csv"), "key,value\nelection,\"x\n");
    Path out = folder.resolve("package");
    CommandRun run =
        CommandRun.of(
            "simulate", "--election", folder.resolve("e").toString(), "--out", out.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("QUOTE_UNCLOSED", "SECRET_WRONG").doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPlaceThatHoldsSomethingElseIsLeftAlone() throws IOException {
    Path out = Files.createDirectories(folder.resolve("package"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    CommandRun run =
        CommandRun.of("simulate", "--election", ELECTION.toString(), "--out", out.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("PACKAGE_PLACE_TAKEN");
    assertThat(out).isDirectoryContaining("glob:**mine.txt");
    assertThat(out.resolve("manifest.txt")).doesNotExist();
  }
}
