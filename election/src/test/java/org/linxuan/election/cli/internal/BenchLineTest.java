package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The frame that all benchmarks share. */
class BenchLineTest {
  @Test
  void setsTheFigureBesideItsFloor() {
    BenchLine line = new BenchLine("count csv", 1_000, "wall_ms", 250, "split", 200L, 90L);
    assertThat(line.cells("m"))
        .containsExactly("count csv", 1_000L, "wall_ms", 250L, "split", 200L, "1.25", 90L, "m")
        .hasSameSizeAs(BenchLine.COLUMNS);
  }

  @Test
  void hasNoRatioWithoutAFloor() {
    BenchLine line = new BenchLine("count csv", 1_000, "wall_ms", 250, "", null, null);
    assertThat(line.cells("m"))
        .containsExactly("count csv", 1_000L, "wall_ms", 250L, "", "", "", "", "m");
    assertThat(new BenchLine("x", 1, "us", 3, "y", 0L, null).ratio()).isEmpty();
  }

  @Test
  void saysWhatItRanOn() {
    assertThat(BenchMachine.text()).contains(" cores, ").contains("Java ");
    assertThat(BenchMachine.peakMegabytes()).isBetween(20L, 100_000L);
  }

  @Test
  void isListedOnceUnderItsName() {
    List<String> names = BenchCommand.benches().stream().map(CommandNames::of).toList();
    assertThat(names).contains("apportion").doesNotContain("all");
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }
}
