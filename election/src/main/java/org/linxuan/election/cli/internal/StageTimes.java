package org.linxuan.election.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linxuan.election.result.Watch;

/** Shows which step of long work is being done, and takes the time of each. */
final class StageTimes implements Watch {
  private static final long MILLION = 1_000_000;

  private final Console console;
  private final Map<String, Long> begun = new LinkedHashMap<>();
  private final Map<String, Long> took = new LinkedHashMap<>();

  StageTimes(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void begins(String step) {
    begun.put(step, System.nanoTime());
    console.progress(step);
  }

  @Override
  public synchronized void ends(String step) {
    Long start = begun.remove(step);
    took.put(step, (System.nanoTime() - (start == null ? System.nanoTime() : start)) / MILLION);
    console.progress(begun.isEmpty() ? "" : begun.keySet().iterator().next());
  }

  /** Says on standard error what took how long; steps of no time are left out. */
  synchronized void print() {
    console.progress("");
    took.forEach(
        (step, milliseconds) -> {
          if (milliseconds > 0) {
            console.say("%8d ms  %s".formatted(milliseconds, step));
          }
        });
    console.say(
        "%8d MB  at most".formatted(BenchMachine.peakMegabytes()),
        "%8d MB  最多占用".formatted(BenchMachine.peakMegabytes()));
  }

  /** What each step took, in ms, in the order in which they ended. */
  synchronized Map<String, Long> took() {
    return new LinkedHashMap<>(took);
  }
}
