package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.problem.Problems;

/**
 * A disk that fills up at any point of a roll-up: it says so, what stood there stays, the sources
 * are untouched, and with room again the same call does the whole. On a small disk in memory, where
 * the machine lets us have one.
 */
class RollupDiskTests {
  private static final int SIZE_KB = 8000;

  @TempDir Path folder;

  private Path disk = Path.of("");

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=" + SIZE_KB + "k", "none", disk));
    RollupKillTests.write(folder);
  }

  @AfterEach
  void unmount() throws Exception {
    call("umount", disk);
  }

  @Test
  void whereverItHappens() throws Exception {
    Map<String, String> sources = sources();
    Path out = disk.resolve("out");
    run(out, false);
    Map<String, String> earlier = RollupParityTests.files(out);
    run(folder.resolve("undisturbed"), true);
    List<Integer> full = new ArrayList<>();
    for (int free : List.of(0, 8, 40, 100, 200, 300, 450, 700, 1500)) {
      Path filler = fill(free);
      Throwable thrown = catchThrowable(() -> run(out, true));
      if (thrown == null) {
        break;
      }
      full.add(free);
      assertThat(thrown).isInstanceOf(IOException.class);
      assertThat(thrown).hasMessageContaining("No space left on device");
      assertThat(RollupParityTests.files(out)).as("%d kB free", free).isEqualTo(earlier);
      assertThat(sources()).isEqualTo(sources);
      Files.delete(filler);
    }
    assertThat(full).as("the disk was full").hasSizeGreaterThanOrEqualTo(4);
    Files.deleteIfExists(disk.resolve("filler"));
    run(out, true);
    RollupParityTests.assertSame(
        RollupParityTests.files(out), RollupParityTests.files(folder.resolve("undisturbed")));
    assertThat(disk.resolve(".out.rollup")).doesNotExist();
  }

  /** Leaves so many kilobytes free. */
  private Path fill(int free) throws IOException {
    Path filler = disk.resolve("filler");
    long bytes = disk.toFile().getUsableSpace() - 1024L * free;
    return Files.write(filler, new byte[(int) Math.max(0, bytes)]);
  }

  private Map<String, String> sources() throws IOException {
    return Map.of(
        "organizations", Files.readString(folder.resolve("organizations.csv")),
        "sheets", Files.readString(folder.resolve("sheets.csv")));
  }

  private void run(Path to, boolean all) throws IOException {
    RollupTask task =
        new RollupTask(
            new RollupTask.Input(
                folder.resolve("organizations.csv"),
                folder.resolve("sheets.csv"),
                true,
                StandardCharsets.UTF_8),
            RollupTask.Checks.none(),
            new RollupTask.Output(to, all, false));
    Problems problems = new Problems();
    boolean done = RollupAtSize.run(task, (units, of) -> {}, problems).isPresent();
    assertThat(problems).hasToString("");
    assertThat(done).isTrue();
  }

  private static boolean call(Object... command) throws InterruptedException {
    try {
      List<String> words = new ArrayList<>();
      for (Object word : command) {
        words.add(word.toString());
      }
      return new ProcessBuilder(words).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    }
  }
}
