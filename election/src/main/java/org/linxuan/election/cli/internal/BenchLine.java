package org.linxuan.election.cli.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a benchmark, beside its floor or peer from the same run.
 *
 * @param name what was measured, as {@code count csv}
 * @param size of how many (ballots, sheets, candidates, seats)
 * @param unit of the figure and the floor: {@code wall_ms}, {@code cpu_ms}, {@code us} ...
 * @param figure what it took
 * @param against what the floor or peer is, in a few words; empty where there is none
 * @param floor what that took in the same run; null where there is none
 * @param memory the most memory held, in MB; null where it was not measured
 */
record BenchLine(
    String name,
    long size,
    String unit,
    long figure,
    String against,
    @Nullable Long floor,
    @Nullable Long memory) {

  static final List<String> COLUMNS =
      List.of(
          "bench", "size", "unit", "figure", "against", "floor", "ratio", "memory_mb", "machine");

  /** The line's cells, of a run on this machine. */
  List<Object> cells(String machine) {
    return List.of(
        name, size, unit, figure, against, orEmpty(floor), ratio(), orEmpty(memory), machine);
  }

  /** Figure by floor with two decimals; empty without a floor. */
  String ratio() {
    return floor == null || floor == 0
        ? ""
        : String.format(Locale.ROOT, "%.2f", (double) figure / floor);
  }

  private static Object orEmpty(@Nullable Long value) {
    return value == null ? "" : value;
  }
}
