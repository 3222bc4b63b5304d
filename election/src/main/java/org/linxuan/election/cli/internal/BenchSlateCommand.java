package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.PlainSlate;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateSolver;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;
import org.linxuan.election.composition.UnitLists;
import org.linxuan.election.composition.UnitTask;
import org.linxuan.election.rulebook.CompositionRule;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What choosing and explaining lists takes inside the process, beside HiGHS on the whole. */
@CommandLine.Command(
    name = "slate",
    description = {
      "Chooses lists of growing size under 60 quotas, proven best, and explains conflicts, inside the"
          + " process; beside HiGHS on the whole program with the same options (at most a minute).",
      "在进程内按 60 项结构要求选出规模递增的最优名单并加以证明，并解释冲突；对照为以相同参数用 HiGHS 直接求解整个模型（至多一分钟）。"
    },
    footer = "  ./linxuan bench slate")
final class BenchSlateCommand extends Bench {
  private static final String PLAIN = "HiGHS whole";
  private static final Duration MOST = Duration.ofMinutes(1);
  private static final int RUNS = 15;
  private static final int FEW = 1_000;
  private static final long NANOS = 1_000_000;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = {"Write each instance as an MPS file there", "将各算例以 MPS 文件写入该目录"})
  @Nullable Path model;

  @Override
  void measure(boolean largest, Consumer<BenchLine> lines) throws IOException {
    SlateSolver.solve(BenchLists.task(100, 12, 0.9), TimeLeft.UNLIMITED); // loads the native part
    choose(BenchLists.task(100, 12, 0.9), true, lines);
    choose(BenchLists.task(1_000, 115, 0.3), true, lines);
    choose(BenchLists.task(10_000, 1_150, 0.07), true, lines);
    choose(BenchLists.task(20_000, 2_300, 0.07), true, lines);
    choose(BenchLists.task(100_000, 11_500, 0.07), largest, lines);
    chooseUnits(lines);
    explainUnits(
        "slate rulebook explain unit", BenchUnits.task(1, 60, 500, BenchUnits.inUnit()), lines);
    explainUnits(
        "slate rulebook explain nation", BenchUnits.nation(BenchUnits.acrossUnits()), lines);
    explain("slate explain unit", BenchLists.conflict(500, 60, 0.5), lines);
    explain("slate explain nation", BenchLists.conflict(20_000, 2_300, 0.07), lines);
  }

  private void choose(SlateTask task, boolean beside, Consumer<BenchLine> lines)
      throws IOException {
    if (model != null) {
      Files.createDirectories(model);
      Path file = model.resolve("slate-" + task.people().size() + ".mps");
      Files.writeString(file, PlainSlate.mps(task));
    }
    int runs = task.people().size() <= FEW ? RUNS : 1;
    Took ours = best(runs, () -> chosen(task));
    Took plain = beside ? best(runs, () -> PlainSlate.support(task, aMinute())) : null;
    accept("slate choose", task, ours, plain, lines);
  }

  private static TimeLeft aMinute() {
    long start = System.nanoTime();
    return () -> Optional.of(MOST.minusNanos(System.nanoTime() - start));
  }

  private static void chosen(SlateTask task) {
    if (!(SlateSolver.solve(task, TimeLeft.UNLIMITED) instanceof Chosen found) || !found.proven()) {
      throw new IllegalStateException("no list of " + task.names() + " is proven");
    }
  }

  private static void explain(String name, SlateTask task, Consumer<BenchLine> lines) {
    Took took =
        best(
            task.people().size() <= FEW ? RUNS : 1,
            () -> {
              if (!(SlateSolver.solve(task, TimeLeft.UNLIMITED) instanceof Infeasible none)
                  || none.conflict().size() != 3) {
                throw new IllegalStateException("the conflict is not the one that was made");
              }
            });
    accept(name, task, took, null, lines);
  }

  /** The lists of all units under a rulebook; HiGHS gets only the last of our programs. */
  private void chooseUnits(Consumer<BenchLine> lines) {
    UnitTask units = BenchUnits.nation(BenchUnits.national());
    Map<CompositionRule, Long> allowed = new LinkedHashMap<>();
    units.soft().forEach(rule -> allowed.put(rule, 0L));
    Took ours =
        best(
            1,
            () -> {
              UnitLists.Result result = UnitLists.choose(units, 0, TimeLeft.UNLIMITED);
              if (!(result.outcome() instanceof Chosen found) || !found.proven()) {
                throw new IllegalStateException("no lists of all units are proven");
              }
              result.breaches().forEach(b -> allowed.merge(b.asked().rule(), b.by(), Long::sum));
            });
    SlateTask last = units.last(allowed);
    Took plain = best(1, () -> PlainSlate.support(last, aMinute()));
    accept("slate rulebook nation", last, ours, plain, lines);
  }

  private static void explainUnits(String name, UnitTask units, Consumer<BenchLine> lines) {
    Took took =
        best(
            1,
            () -> {
              if (!(UnitLists.choose(units, 0, TimeLeft.UNLIMITED).outcome()
                  instanceof Infeasible)) {
                throw new IllegalStateException("there is no conflict");
              }
            });
    accept(name, units.binding(), took, null, lines);
  }

  private static void accept(
      String name, SlateTask task, Took ours, @Nullable Took plain, Consumer<BenchLine> lines) {
    long size = task.people().size();
    boolean stopped = plain != null && plain.wall >= MOST.toMillis();
    String against = plain == null ? "" : stopped ? PLAIN + " (stopped)" : PLAIN;
    Long wall = plain == null ? null : Long.valueOf(plain.wall);
    Long cpu = plain == null ? null : Long.valueOf(plain.cpu);
    long memory = BenchMachine.peakMegabytes();
    lines.accept(new BenchLine(name, size, "wall_ms", ours.wall, against, wall, memory));
    lines.accept(new BenchLine(name, size, "cpu_ms", ours.cpu, against, cpu, memory));
  }

  private record Took(long wall, long cpu) {}

  private interface Work {
    void run() throws IOException;
  }

  private static Took best(int runs, Work work) {
    Took best = new Took(Long.MAX_VALUE, Long.MAX_VALUE);
    for (int run = 0; run < runs; run++) {
      long cpu = BenchMachine.cpuMilliseconds();
      long start = System.nanoTime();
      try {
        work.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      long wall = (System.nanoTime() - start) / NANOS;
      best =
          new Took(
              Math.min(best.wall, wall), Math.min(best.cpu, BenchMachine.cpuMilliseconds() - cpu));
    }
    return best;
  }
}
