package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What choosing and explaining lists takes inside the process, beside HiGHS on the whole. */
@CommandLine.Command(
    name = "slate",
    description = {
      "Chooses lists of growing size under 60 quotas, and those of 38 units under a rulebook, proven"
          + " best, and explains conflicts, inside the process; beside HiGHS on the whole program"
          + " with the same options (at most a minute), turn about.",
      "在进程内按 60 项结构要求选出规模递增的最优名单，并按规则书选出 38 个单位的名单，均加以证明，并解释冲突；"
          + "对照为以相同参数用 HiGHS 直接求解整个模型（至多一分钟），两者交替进行。"
    },
    footer = "  ./linxuan bench slate")
final class BenchSlateCommand extends Bench {
  private static final String PLAIN = "HiGHS whole";
  private static final Duration MOST = Duration.ofMinutes(1);
  private static final int RUNS = 25;
  private static final int FEW = 1_000;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = {"Write each instance as an MPS file there", "将各算例以 MPS 文件写入该目录"})
  @Nullable Path model;

  @Override
  void measure(boolean largest, Consumer<BenchLine> lines) throws IOException {
    warmUp();
    choose(BenchLists.task(100, 12, 0.9), true, lines);
    choose(BenchLists.task(1_000, 115, 0.3), true, lines);
    choose(BenchLists.task(10_000, 1_150, 0.07), true, lines);
    choose(BenchLists.task(20_000, 2_300, 0.07), true, lines);
    choose(BenchLists.task(100_000, 11_500, 0.07), largest, lines);
    chooseUnits(lines);
    explain("slate explain unit", BenchLists.conflict(500, 60, 0.5), lines);
    explain("slate explain nation", BenchLists.conflict(20_000, 2_300, 0.07), lines);
    UnitTask unit = BenchUnits.task(1, 60, 500, BenchUnits.inUnit());
    explainUnits("slate rulebook explain unit", unit, lines);
    UnitTask nation = BenchUnits.nation(BenchUnits.acrossUnits());
    explainUnits("slate rulebook explain nation", nation, lines);
  }

  /** Loads the native part, and lets the compiler see what small tasks need. */
  private static void warmUp() {
    SlateTask small = BenchLists.task(100, 12, 0.9);
    for (int run = 0; run < RUNS; run++) {
      SlateSolver.solve(small, TimeLeft.UNLIMITED);
      PlainSlate.support(small, TimeLeft.UNLIMITED);
    }
  }

  private void choose(SlateTask task, boolean beside, Consumer<BenchLine> lines)
      throws IOException {
    if (model != null) {
      Files.createDirectories(model);
      Path file = model.resolve("slate-" + task.people().size() + ".mps");
      Files.writeString(file, PlainSlate.mps(task));
    }
    Runnable plain = () -> PlainSlate.support(task, aMinute());
    accept(
        "slate choose",
        task,
        BenchTimes.of(runs(task), () -> chosen(task), beside ? plain : null),
        lines);
  }

  private static int runs(SlateTask task) {
    return task.people().size() <= FEW ? RUNS : 1;
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
    Runnable ours =
        () -> {
          if (!(SlateSolver.solve(task, TimeLeft.UNLIMITED) instanceof Infeasible none)
              || none.conflict().size() != 3) {
            throw new IllegalStateException("the conflict is not the one that was made");
          }
        };
    accept(name, task, BenchTimes.of(runs(task), ours, null), lines);
  }

  /** The lists of all units under a rulebook, soft rules one after the other on both sides. */
  private static void chooseUnits(Consumer<BenchLine> lines) {
    UnitTask units = BenchUnits.nation(BenchUnits.national());
    Runnable ours =
        () -> {
          UnitLists.Result result = UnitLists.choose(units, 0, TimeLeft.UNLIMITED);
          if (!(result.outcome() instanceof Chosen found) || !found.proven()) {
            throw new IllegalStateException("no lists of all units are proven");
          }
        };
    Runnable plain = () -> PlainSlate.support(units, aMinute());
    accept("slate rulebook nation", units.binding(), BenchTimes.of(1, ours, plain), lines);
  }

  private static void explainUnits(String name, UnitTask units, Consumer<BenchLine> lines) {
    SlateTask binding = units.binding();
    Runnable ours =
        () -> {
          if (!(UnitLists.choose(units, 0, TimeLeft.UNLIMITED).outcome() instanceof Infeasible)) {
            throw new IllegalStateException("there is no conflict");
          }
        };
    accept(name, binding, BenchTimes.of(runs(binding), ours, null), lines);
  }

  private static void accept(
      String name, SlateTask task, BenchTimes.Pair took, Consumer<BenchLine> lines) {
    long size = task.people().size();
    BenchTimes plain = took.peer();
    boolean stopped = plain != null && plain.wall() >= MOST.toNanos() / 1_000;
    String against = plain == null ? "" : stopped ? PLAIN + " (stopped)" : PLAIN;
    Long wall = plain == null ? null : Long.valueOf(plain.wall());
    Long cpu = plain == null ? null : Long.valueOf(plain.cpu());
    long memory = BenchMachine.peakMegabytes();
    BenchTimes ours = took.ours();
    lines.accept(new BenchLine(name, size, "wall_us", ours.wall(), against, wall, memory));
    lines.accept(new BenchLine(name, size, "cpu_us", ours.cpu(), against, cpu, memory));
  }
}
