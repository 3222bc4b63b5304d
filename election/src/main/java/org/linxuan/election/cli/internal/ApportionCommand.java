package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Seats for units: by a named method on one weight, or as a rulebook says. */
@CommandLine.Command(
    name = "apportion",
    description = {
      "Apportions seats among units: by a method on one weight, or as a rulebook says.",
      "在各单位之间分配名额：按一种方法和一个权数，或按规则书。"
    },
    footer = "  ./linxuan apportion --method sainte-lague --seats 10 docs/examples/units.csv")
final class ApportionCommand extends Command {
  @Option(
      names = "--method",
      paramLabel = "M",
      description = {
        "dhondt, sainte-lague, huntington-hill, dean, adams or hamilton",
        "dhondt、sainte-lague、huntington-hill、dean、adams 或 hamilton"
      })
  @Nullable String method;

  @Option(
      names = "--seats",
      paramLabel = "N",
      description = {"Seats of the house", "名额总数"})
  @Nullable String seats;

  @Option(
      names = "--min",
      paramLabel = "K",
      description = {"Least seats of every unit", "每个单位至少的名额"})
  @Nullable String min;

  @Option(
      names = "--max",
      paramLabel = "K",
      description = {"Most seats of every unit", "每个单位至多的名额"})
  @Nullable String max;

  @Option(
      names = "--lot",
      paramLabel = "SEED",
      description = {
        "Break a tie by lot: the smallest SHA-256 of SEED, a line feed and the unit wins",
        "以抽签打破平局：SEED、换行与单位名的 SHA-256 最小者得"
      })
  @Nullable String lot;

  @Option(
      names = "--rulebook",
      paramLabel = "ID|FILE",
      description = {"Apportion as this rulebook says", "按此规则书分配"})
  @Nullable String rulebook;

  @Option(
      names = "--total",
      paramLabel = "N",
      description = {"Another total than the rulebook's", "替换规则书中的总数"})
  @Nullable String total;

  @Option(
      names = "--explain",
      description = {
        "Print each unit's path to its number instead of the table",
        "不输出表格，改为输出每个单位名额的由来"
      })
  boolean explain;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "The table: unit,weight; or the columns that the rulebook names",
        "表格：unit,weight；或规则书所列的列"
      })
  Path file = Path.of("");

  @Override
  protected Exit run() {
    Problems problems = new Problems();
    checkForms(problems);
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    return rulebook == null
        ? new ApportionByMethod(console(), this).run(source(file))
        : new ApportionByRulebook(console(), this).run(rulebook, source(file));
  }

  private void checkForms(Problems problems) {
    List<String> byMethod = new ArrayList<>();
    addGiven(byMethod, "--method", method);
    addGiven(byMethod, "--seats", seats);
    addGiven(byMethod, "--min", min);
    addGiven(byMethod, "--max", max);
    addGiven(byMethod, "--lot", lot);
    List<String> byRulebook = new ArrayList<>();
    addGiven(byRulebook, "--total", total);
    addGiven(byRulebook, "--explain", explain ? "" : null);
    if (rulebook != null) {
      byMethod.forEach(option -> mixed(option, "--rulebook", problems));
      return;
    }
    byRulebook.forEach(option -> mixed(option, "--method", problems));
    if (method == null && seats == null) {
      missing("--method, --rulebook", problems);
    } else if (method == null) {
      missing("--method", problems);
    } else if (seats == null) {
      missing("--seats", problems);
    }
  }

  private static void addGiven(List<String> given, String option, @Nullable String value) {
    if (value != null) {
      given.add(option);
    }
  }

  private static void mixed(String option, String other, Problems problems) {
    problems.add(ApportionmentProblem.FORMS_MIXED, Where.command(), option, other);
  }

  private static void missing(String option, Problems problems) {
    problems.add(CliProblem.ARGUMENT_MISSING, Where.command(), option);
  }
}
