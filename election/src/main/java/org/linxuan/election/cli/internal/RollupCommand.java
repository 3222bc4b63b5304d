package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.nomination.RollupAtSize;
import org.linxuan.election.nomination.RollupEngine;
import org.linxuan.election.nomination.RollupTask;
import org.linxuan.election.nomination.SheetRules;
import org.linxuan.election.rulebook.Naming;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Rolls up members' sheets or organisations' tallies, level by level, from files to files. */
@CommandLine.Command(
    name = "rollup",
    description = {
      "Sums recommendations level by level: who is supported by how many members and organisations,"
          + " who took part, and which rows do not count and why. After a kill the same call goes on.",
      "逐级汇总推荐结果：各人选获多少党员和组织支持，谁参加了推荐，哪些行不计入及其原因。中断后再次执行同一命令即可继续。"
    },
    footer =
        "  ./linxuan rollup --organizations docs/examples/organizations.csv --sheets"
            + " docs/examples/sheets.csv --rulebook congress-20 --out target/rollup")
final class RollupCommand extends Command {
  @Option(
      names = "--organizations",
      required = true,
      paramLabel = "O",
      description = {
        "The organisation tree: organization,parent,level,members",
        "组织树：organization,parent,level,members"
      })
  Path organizations = Path.of("");

  @Option(
      names = "--sheets",
      paramLabel = "S",
      description = {
        "Members' sheets: organization,member,nominee[,sheet,at]",
        "党员推荐票：organization,member,nominee[,sheet,at]"
      })
  @Nullable Path sheets;

  @Option(
      names = "--tallies",
      paramLabel = "T",
      description = {
        "Organisations' tallies: organization,nominee,supporters",
        "各组织汇总票数：organization,nominee,supporters"
      })
  @Nullable Path tallies;

  @Option(
      names = "--rulebook",
      required = true,
      paramLabel = "ID",
      description = {"The rulebook: its id or file", "规则书的标识或文件"})
  String rulebook = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = {
        "Where the tables go: a new or empty folder, or earlier tables, which are replaced",
        "结果表的位置：新的或空的文件夹，或以前的结果表（将被替换）"
      })
  Path out = Path.of("");

  @Option(
      names = "--members",
      paramLabel = "M",
      description = {"Members one by one: organization,member", "党员名册：organization,member"})
  @Nullable Path members;

  @Option(
      names = "--people",
      paramLabel = "P",
      description = {"The persons known: id", "已知人选：id"})
  @Nullable Path people;

  @Option(
      names = "--period",
      paramLabel = "FROM..TO",
      description = {"Sheets of these days count, both days included", "仅计入此期间（含首尾两日）的推荐票"})
  @Nullable String period;

  @Option(
      names = "--reports",
      paramLabel = "X",
      description = {
        "Who was reported upward: organization,nominee,reason",
        "上报的人选：organization,nominee,reason"
      })
  @Nullable Path reports;

  @Option(
      names = "--all",
      description = {
        "Every name, instead of those with the majority or reported",
        "列出全部人选，而不只是获多数支持或上报的人选"
      })
  boolean all;

  @Option(
      names = "--format",
      paramLabel = "csv|parquet",
      description = {"How the tables are written (csv)", "结果表的格式（csv）"})
  Format format = Format.CSV;

  @Option(
      names = "--engine",
      paramLabel = "duckdb|spark",
      description = {
        "What computes: duckdb, or spark where one machine is not enough (set up when first asked for;"
            + " docs/operations/spark.md). The tables are the same",
        "计算引擎：duckdb；单机不足时用 spark（首次使用时安装，见 docs/operations/spark.md）。结果表相同"
      })
  Engine engine = Engine.DUCKDB;

  enum Format {
    CSV,
    PARQUET
  }

  enum Engine {
    DUCKDB,
    SPARK
  }

  @Override
  protected Exit run() throws IOException {
    long given = Stream.of(sheets, tallies).filter(file -> file != null).count();
    if (given != 1) {
      return console().wrongCall(CliProblem.ONE_OF, "--sheets S, --tallies T", given);
    }
    Optional<RollupEngine> other =
        engine == Engine.SPARK ? RollupEngine.find("spark") : Optional.empty();
    if (engine == Engine.SPARK && other.isEmpty()) {
      return console().wrongCall(CliProblem.ENGINE_MISSING, "spark");
    }
    Problems problems = new Problems();
    Optional<Rulebook> rules = RulebookLoader.load(rulebook, problems);
    Optional<SheetRules.Period> days = period(problems);
    if (rules.isEmpty() || !problems.isEmpty()) {
      return console().fail(problems);
    }
    RollupTask task = task(rules.get(), days);
    Optional<RollupAtSize.Done> done =
        other.isPresent()
            ? RollupAtSize.run(task, other.get(), this::progress, problems)
            : RollupAtSize.run(task, this::progress, problems);
    if (done.isEmpty()) {
      return console().fail(problems);
    }
    console().out().print(out + "\n");
    tell(done.get());
    return Exit.DONE;
  }

  private RollupTask task(Rulebook rules, Optional<SheetRules.Period> days) {
    boolean fromSheets = sheets != null;
    Path votes = fromSheets ? sheets : tallies;
    if (votes == null) {
      throw new IllegalStateException("no file");
    }
    return new RollupTask(
        new RollupTask.Input(organizations, votes, fromSheets, encoding()),
        new RollupTask.Checks(
            Optional.ofNullable(members),
            Optional.ofNullable(people),
            days,
            fromSheets ? names(rules.naming()) : OptionalLong.empty(),
            Optional.ofNullable(reports)),
        new RollupTask.Output(out, all, format == Format.PARQUET));
  }

  /** A limit that follows from a unit's seats cannot be checked here: the seats are not given. */
  static OptionalLong names(@Nullable Naming naming) {
    return naming == null || naming.member().equals(Naming.SEATS)
        ? OptionalLong.empty()
        : OptionalLong.of(naming.memberLimit(0));
  }

  private Optional<SheetRules.Period> period(Problems problems) {
    if (period == null) {
      return Optional.empty();
    }
    List<Optional<LocalDate>> ends =
        Stream.of(period.split("\\.\\.", -1)).map(RollupCommand::date).toList();
    if (ends.size() == 2 && ends.stream().allMatch(Optional::isPresent)) {
      LocalDate from = ends.get(0).orElseThrow();
      LocalDate to = ends.get(1).orElseThrow();
      if (!from.isAfter(to)) {
        return Optional.of(new SheetRules.Period(from, to));
      }
    }
    problems.add(
        CliProblem.OPTION_VALUE, Where.command(), "--period", period, "2021-11-01..2021-11-30");
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void progress(int units, int of) {
    if (System.console() != null) {
      console().err().print("\r" + units + "/" + of + (units == of ? "\n" : ""));
      console().err().flush();
    }
  }

  private void tell(RollupAtSize.Done done) {
    console()
        .say(
            "electoral units: %d (%d of them from an earlier run); rows set aside: %d"
                .formatted(done.units(), done.before(), done.setAside()),
            "选举单位 %d 个（其中 %d 个已在此前完成）；不计入的行：%d"
                .formatted(done.units(), done.before(), done.setAside()));
  }
}
