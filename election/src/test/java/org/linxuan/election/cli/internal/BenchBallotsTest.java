package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ballots that are measured are ballots: each format is counted, and two say the same. */
class BenchBallotsTest {
  @TempDir Path folder;

  @Test
  void everyFormatIsCounted() throws IOException {
    BenchBallots ballots = new BenchBallots(folder, 1_000);
    String contest = ballots.contest().toString();
    CommandRun csv = CommandRun.of("count", contest, ballots.csv().toString());
    CommandRun blt = CommandRun.of("count", contest, "--blt", ballots.blt().toString());
    CommandRun cvr = CommandRun.of("count", contest, "--cvr", ballots.cvr().toString());
    assertThat(csv.exit()).as(csv.err()).isZero();
    assertThat(csv.out()).contains("\"returned\":1000").contains("另选人");
    assertThat(blt.exit()).as(blt.err()).isZero();
    assertThat(cvr.out()).isEqualTo(blt.out());
  }

  @Test
  void aProcessOfItsOwnSaysWhatItTook() throws IOException {
    Path file = new BenchBallots(folder, 100).csv();
    BenchProcess floor =
        BenchProcess.run(BenchFloor.class, java.util.List.of(file.toString(), ",\n"));
    assertThat(floor.exit()).isZero();
    assertThat(floor.wall()).isPositive();
    assertThat(floor.memory()).isBetween(10L, 2_000L);
  }
}
