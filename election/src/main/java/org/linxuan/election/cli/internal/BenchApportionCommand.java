package org.linxuan.election.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Outcome;
import org.linxuan.election.rulebook.ApportionmentMethod;
import picocli.CommandLine;

/** How long an apportionment takes inside the process, beside the plain way of doing it. */
@CommandLine.Command(
    name = "apportion",
    description = {
      "Times apportionments inside the process: the first call, and the median of many; beside one"
          + " seat at a time in floating point, as common libraries do it.",
      "测量进程内的名额分配用时：首次调用与多次调用的中位数；对照为常见程序库的浮点逐席分配。"
    },
    footer = "  ./linxuan bench apportion")
final class BenchApportionCommand extends Bench {
  private static final int UNITS = 38;
  private static final int SEATS = 2300;
  private static final int LARGE = 1_000_000;
  private static final long BUDGET = 300_000_000;
  private static final int FEWEST_RUNS = 5;

  @Override
  void measure(boolean largest, Consumer<BenchLine> lines) {
    for (ApportionmentMethod method : ApportionmentMethod.values()) {
      measure(lines, method, SEATS);
      measure(lines, method, LARGE);
    }
  }

  private static void measure(Consumer<BenchLine> lines, ApportionmentMethod method, int seats) {
    List<Claimant> units = units();
    Runnable ours = () -> seated(Apportioner.apportion(method, seats, units), seats);
    double[] weights = units.stream().mapToDouble(unit -> unit.weight().doubleValue()).toArray();
    String name = "apportion " + method.key();
    lines.accept(new BenchLine(name + " first", seats, "us", once(ours), "", null, null));
    long median = median(ours);
    if (method == ApportionmentMethod.HAMILTON) {
      lines.accept(new BenchLine(name, seats, "us", median, "", null, null));
      return;
    }
    long plain = median(() -> new SeatBySeat(method, weights).seats(seats));
    lines.accept(new BenchLine(name, seats, "us", median, "seat by seat", plain, null));
  }

  /** Weights like those of a nation's units, the same in every run. */
  private static List<Claimant> units() {
    List<Claimant> units = new ArrayList<>();
    long state = 20;
    for (int i = 1; i <= UNITS; i++) {
      state = (state * 1_103_515_245 + 12_345) % (1L << 31);
      units.add(Claimant.of("u" + i, 300_000 + state % 7_000_000));
    }
    return units;
  }

  private static void seated(Outcome outcome, long seats) {
    long sum = ((Outcome.Apportioned) outcome).seats().stream().mapToLong(Long::longValue).sum();
    if (sum != seats) {
      throw new IllegalStateException(sum + " seats of " + seats);
    }
  }

  private static long median(Runnable work) {
    List<Long> times = new ArrayList<>();
    long end = System.nanoTime() + BUDGET;
    while (times.size() < FEWEST_RUNS || System.nanoTime() < end) {
      times.add(once(work));
    }
    List<Long> warm = times.subList(times.size() / 2, times.size()).stream().sorted().toList();
    return warm.get(warm.size() / 2);
  }

  private static long once(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000;
  }

  /** The plain way: every seat to the greatest quotient, found by looking at all; not exact. */
  private record SeatBySeat(ApportionmentMethod method, double[] weights) {

    long[] seats(int house) {
      long[] held = new long[weights.length];
      double[] quotients = new double[weights.length];
      Arrays.setAll(quotients, i -> quotient(i, 0));
      for (int seat = 0; seat < house; seat++) {
        int best = 0;
        for (int i = 1; i < quotients.length; i++) {
          best = quotients[i] > quotients[best] ? i : best;
        }
        quotients[best] = quotient(best, ++held[best]);
      }
      return held;
    }

    private double quotient(int i, long held) {
      double n = held;
      return switch (method) {
        case DHONDT -> weights[i] / (n + 1);
        case SAINTE_LAGUE -> weights[i] / (n + 0.5);
        case ADAMS -> weights[i] / n;
        case DEAN -> weights[i] * (2 * n + 1) / (2 * n * (n + 1));
        case HUNTINGTON_HILL -> weights[i] / Math.sqrt(n * (n + 1));
        case HAMILTON -> throw new IllegalArgumentException("hamilton has no quotients");
      };
    }
  }
}
