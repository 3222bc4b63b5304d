package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.foundation.problem.Problems;

/** A process that is killed at any moment, and the same call again, leave the same bytes. */
class RollupKillTests {
  private static final int UNITS = 30;

  @TempDir Path folder;

  /** What the killed process runs. */
  public static final class Child {
    private Child() {}

    public static void main(String[] args) throws IOException {
      run(Path.of(args[0]), Path.of(args[1]));
    }
  }

  private static RollupAtSize.Done run(Path from, Path to) throws IOException {
    RollupTask task =
        new RollupTask(
            new RollupTask.Input(
                from.resolve("organizations.csv"),
                from.resolve("sheets.csv"),
                true,
                StandardCharsets.UTF_8),
            RollupTask.Checks.none(),
            new RollupTask.Output(to, true, false));
    Problems problems = new Problems();
    RollupAtSize.Done done = RollupAtSize.run(task, (units, of) -> {}, problems).orElseThrow();
    assertThat(problems.list()).isEmpty();
    return done;
  }

  /** An election of 30 units, as CSV. */
  static void write(Path folder) throws IOException {
    StringBuilder tree = new StringBuilder("organization,parent,level,members\n");
    StringBuilder sheets = new StringBuilder("organization,member,nominee,sheet\n");
    Random random = new Random(20);
    for (int u = 0; u < UNITS; u++) {
      tree.append("u%02d,,1,\n".formatted(u));
      for (int b = 0; b < 20; b++) {
        String id = "u%02db%02d".formatted(u, b);
        tree.append(id + ",u%02d,2,9\n".formatted(u));
        for (int m = 0; m < 9; m++) {
          int sheet = 1 + random.nextInt(2);
          sheets.append("%s,%sm%d,p%d,%d\n".formatted(id, id, m, random.nextInt(5), sheet));
        }
      }
    }
    Files.writeString(folder.resolve("organizations.csv"), tree);
    Files.writeString(folder.resolve("sheets.csv"), sheets);
  }

  @Test
  void theSameBytesAfterKills() throws Exception {
    write(folder);
    Path undisturbed = folder.resolve("undisturbed");
    run(folder, undisturbed);
    Path out = folder.resolve("out");
    Path work = folder.resolve(".out.rollup");
    for (int units : List.of(0, 2, 9, 17)) {
      Process child = start(out);
      while (child.isAlive() && finished(work) <= units) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      child.destroyForcibly().waitFor();
    }
    boolean whole = Files.exists(out);
    RollupAtSize.Done done = run(folder, out);
    assertThat(whole || done.before() > 0).as("finished units are not done again").isTrue();
    RollupParityTests.assertSame(
        RollupParityTests.files(out), RollupParityTests.files(undisturbed));
    assertThat(work).doesNotExist();
  }

  private Process start(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            folder.toString(),
            out.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("linxuan.long") ? 60 : 3);
  }

  /** Moments from the start of the process to the time that it takes undisturbed, and a little. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theSameBytesAfterKillsAtRandomMoments(long seed) throws Exception {
    write(folder);
    Path undisturbed = folder.resolve("undisturbed");
    long begun = System.nanoTime();
    assertThat(start(undisturbed).waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Path out = folder.resolve("out");
    Random random = new Random(seed);
    for (int kills = 1 + random.nextInt(3); kills > 0; kills--) {
      Process child = start(out);
      child.waitFor(random.nextLong(whole * 11 / 10), TimeUnit.MILLISECONDS);
      child.destroyForcibly().waitFor();
      if (Files.exists(out)) {
        assertThat(RollupParityTests.files(out)).isEqualTo(RollupParityTests.files(undisturbed));
      }
    }
    run(folder, out);
    RollupParityTests.assertSame(
        RollupParityTests.files(out), RollupParityTests.files(undisturbed));
    assertThat(folder.resolve(".out.rollup")).doesNotExist();
  }

  /** A folder of a unit that is only begun looks finished to nobody. */
  @Test
  void aHalfWrittenUnitIsDoneAgain() throws Exception {
    write(folder);
    Path out = folder.resolve("out");
    Path begun = folder.resolve(".out.rollup").resolve("unit-000001.part");
    Files.createDirectories(begun);
    Files.writeString(begun.resolve("level-1.csv"), "u00,p1,999,9,9,9,true,false\n");
    assertThat(run(folder, out).before()).isZero();
    assertThat(Files.readString(out.resolve("level-1.csv"))).doesNotContain("999");
  }

  private static long finished(Path work) {
    try {
      return Files.isDirectory(work)
          ? RollupKillTests.names(work).stream().filter(n -> n.matches("unit-\\d+")).count()
          : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.map(f -> f.getFileName().toString()).toList();
    } catch (java.io.UncheckedIOException e) {
      return List.of();
    }
  }
}
