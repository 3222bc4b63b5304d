package org.linxuan.election.cli.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What two works took, turn about in the same run, so that a busy moment meets both: the median of
 * the time that passed, and the mean of the processor's, whose clock ticks too coarsely for one.
 *
 * @param wall in microseconds
 * @param cpu in microseconds
 */
record BenchTimes(long wall, long cpu) {
  private static final long NANOS = 1_000;
  private static final long MICROS = 1_000;

  /** Ours, and what it is set against. */
  record Pair(BenchTimes ours, @Nullable BenchTimes peer) {}

  /** Measures so many runs of each. */
  static Pair of(int runs, Runnable ours, @Nullable Runnable peer) {
    BenchTimes[] one = new BenchTimes[runs];
    BenchTimes[] other = new BenchTimes[peer == null ? 0 : runs];
    for (int run = 0; run < runs; run++) {
      one[run] = once(ours);
      if (peer != null) {
        other[run] = once(peer);
      }
    }
    return new Pair(middle(one), peer == null ? null : middle(other));
  }

  private static BenchTimes once(Runnable work) {
    long cpu = BenchMachine.cpuMilliseconds();
    long start = System.nanoTime();
    work.run();
    long wall = (System.nanoTime() - start) / NANOS;
    return new BenchTimes(wall, (BenchMachine.cpuMilliseconds() - cpu) * MICROS);
  }

  private static BenchTimes middle(BenchTimes... runs) {
    long[] walls = Arrays.stream(runs).mapToLong(BenchTimes::wall).sorted().toArray();
    long cpu = Arrays.stream(runs).mapToLong(BenchTimes::cpu).sum() / runs.length;
    return new BenchTimes(walls[walls.length / 2], cpu);
  }
}
