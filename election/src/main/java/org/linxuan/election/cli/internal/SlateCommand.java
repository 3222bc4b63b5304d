package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.CompositionProblem;
import org.linxuan.election.composition.SlateFile;
import org.linxuan.election.composition.SlateOutcome;
import org.linxuan.election.composition.SlateSentences;
import org.linxuan.election.composition.SlateSolver;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A list that satisfies quotas and has the most support; or why there is none. */
@CommandLine.Command(
    name = "slate",
    description = {
      "Chooses the list that satisfies the quotas and has the most support, proven; or says which"
          + " requirements exclude each other, and the least change that makes a list possible.",
      "选出满足结构要求且支持数最高的名单，并加以证明；没有这样的名单时，说明哪些要求互相冲突，以及使名单得以产生的最小调整。"
    },
    footer = {
      "  ./linxuan slate --seats 4 --quotas docs/examples/quotas.csv --support supporters"
          + " docs/examples/people.csv",
      "  ./linxuan slate --seats 4 --nominees 6 --guarantee --quotas docs/examples/quotas.csv"
          + " docs/examples/people.csv"
    })
final class SlateCommand extends Command {
  @Option(
      names = "--seats",
      paramLabel = "K",
      description = {"How many will be elected", "应选名额"})
  @Nullable String seats;

  @Option(
      names = "--quotas",
      paramLabel = "Q.csv",
      description = {
        "The quotas: feature,value,min,max[,min_flex,max_flex]",
        "结构要求：feature,value,min,max[,min_flex,max_flex]"
      })
  @Nullable Path quotas;

  @Option(
      names = "--support",
      paramLabel = "COLUMN",
      description = {"The column that holds each person's support (1)", "载有每人支持数的列（默认每人为 1）"})
  @Nullable String support;

  @Option(
      names = "--nominees",
      paramLabel = "N",
      description = {
        "Choose N names for K seats, of which at least one K satisfies the quotas",
        "为 K 个名额选出 N 人，其中至少有一组 K 人满足结构要求"
      })
  @Nullable String nominees;

  @Option(
      names = "--guarantee",
      description = {
        "Every K of the N names must satisfy the quotas, whatever the vote",
        "无论选举结果如何，N 人中任何 K 人都必须满足结构要求"
      })
  boolean guarantee;

  @Option(
      names = "--alternatives",
      paramLabel = "N",
      description = {"Show the N next best lists too", "同时给出其次的 N 份名单"})
  @Nullable String alternatives;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = {
        "Stop searching after so long and give the best list found",
        "搜索至多若干秒，届时给出已找到的最优名单"
      })
  @Nullable String seconds;

  @Option(
      names = "--rulebook",
      paramLabel = "ID|FILE",
      description = {
        "Choose the lists of all units under this rulebook's composition rules, in one model",
        "按此规则书的结构规则，一并选出全部单位的名单"
      })
  @Nullable String rulebook;

  @Option(
      names = "--units",
      paramLabel = "UNITS.csv",
      description = {
        "With --rulebook, the units: unit,kind,seats[,names] and the measures that rules name",
        "与 --rulebook 同用的各单位：unit,kind,seats[,names] 以及规则所用的指标"
      })
  @Nullable Path units;

  @Option(
      names = "--planned",
      paramLabel = "P.csv",
      description = {
        "With --rulebook, the numbers fixed beforehand: unit,category,number",
        "与 --rulebook 同用的事先确定数：unit,category,number"
      })
  @Nullable Path planned;

  @Option(
      names = "--flex",
      paramLabel = "F.csv",
      description = {
        "With --rulebook, how far binding rules may be moved: rule[,unit],limit",
        "与 --rulebook 同用，各必须遵守的规则可调整到的界限：rule[,unit],limit"
      })
  @Nullable Path flex;

  @Option(
      names = "--reasons",
      paramLabel = "R.csv",
      description = {
        "With --rulebook, write the rules not met as soft-reasons.csv, reasons to be filled in",
        "与 --rulebook 同用，将未达到的“一般”要求写成待填理由的 soft-reasons.csv"
      })
  @Nullable Path reasons;

  @Parameters(
      arity = "0..1",
      paramLabel = "PEOPLE.csv",
      description = {
        "The people: id (or the first column) and a column a feature",
        "人员：id（或第一列）以及每个特征一列"
      })
  @Nullable Path people;

  @Override
  protected List<Command> subcommands() {
    return List.of(new SlateAuditCommand(), new SlateReservesCommand(), new SlatePlanCommand());
  }

  @Override
  protected Exit run() throws IOException {
    long start = System.nanoTime();
    if (rulebook != null) {
      return new SlateByRulebook(console(), this).run(rulebook, start);
    }
    Problems problems = new Problems();
    withoutRulebook(problems);
    SlateCall.missing(problems, "--seats", seats, "--quotas", quotas, "PEOPLE.csv", people);
    OptionalLong given = SlateCall.positive("--seats", seats, problems);
    long wanted = given.orElse(1);
    OptionalLong listed = SlateCall.positive("--nominees", nominees, problems);
    long names = listed.orElse(wanted);
    if (given.isPresent() && names < wanted) {
      problems.add(CompositionProblem.NOMINEES_BELOW_SEATS, Where.command(), names, wanted);
    }
    long further = Counts.read("--alternatives", alternatives, problems).orElse(0);
    TimeLeft time = timeLeft(start, problems);
    if (!problems.isEmpty() || quotas == null || people == null) {
      return console().fail(problems);
    }
    SlateFile.Content content =
        SlateFile.read(source(quotas), source(people), Optional.ofNullable(support), problems);
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    SlateTask task =
        new SlateTask(
            wanted,
            names,
            guarantee,
            content.quotas(),
            content.people(),
            (int) Math.min(further, Integer.MAX_VALUE - 1));
    return print(task, SlateSolver.solve(task, time));
  }

  private void withoutRulebook(Problems problems) {
    SlateCall.mixed(
        problems,
        "--quotas",
        "--units",
        units,
        "--planned",
        planned,
        "--flex",
        flex,
        "--reasons",
        reasons);
  }

  private Exit print(SlateTask task, SlateOutcome outcome) {
    new SlateSentences(task, console().lang()).of(outcome).forEach(console()::say);
    if (console().json()) {
      console().out().print(SlateJson.of(outcome, alternatives != null) + "\n");
    }
    if (!(outcome instanceof SlateOutcome.Chosen chosen)) {
      return Exit.NO_SINGLE_ANSWER;
    }
    if (!console().json()) {
      TablePrinter table = console().table("id");
      chosen.best().ids().forEach(table::row);
      table.end();
    }
    return Exit.DONE;
  }

  /** How long the call may still take, from its start. */
  TimeLeft timeLeft(long start, Problems problems) {
    if (seconds == null) {
      return TimeLeft.UNLIMITED;
    }
    boolean number = seconds.matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
    if (!number || new BigDecimal(seconds).signum() == 0) {
      String wanted = console().lang().of("a number of seconds above 0", "大于 0 的秒数");
      problems.add(CliProblem.OPTION_VALUE, Where.command(), "--seconds", seconds, wanted);
      return TimeLeft.UNLIMITED;
    }
    long nanos = new BigDecimal(seconds).movePointRight(9).longValue();
    return () -> Optional.of(Duration.ofNanos(nanos - (System.nanoTime() - start)));
  }
}
