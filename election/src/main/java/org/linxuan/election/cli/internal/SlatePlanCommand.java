package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.CompositionPlanner;
import org.linxuan.election.composition.CompositionPlanner.Plan;
import org.linxuan.election.composition.CompositionPlanner.Share;
import org.linxuan.election.composition.CompositionPlanner.Target;
import org.linxuan.election.composition.CompositionProblem;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which number of a category each unit must reach so that the nation reaches its aim. */
@CommandLine.Command(
    name = "plan",
    description = {
      "Shares a national aim for one category out to the units, as whole numbers within each unit's"
          + " bounds; and how much of a unit's shortfall the others could make up.",
      "将某一类别的全国目标按各单位上下限分解为整数目标，并给出某单位未达目标时其他单位尚可弥补的人数。"
    },
    footer = "  ./linxuan slate plan --aim 12 docs/examples/plan.csv")
final class SlatePlanCommand extends Command {
  private static final TableSpec UNITS =
      TableSpec.of(
              Column.text("unit"), Column.count("min"), Column.count("max"), Column.count("weight"))
          .key("unit");

  @Option(
      names = "--aim",
      paramLabel = "N",
      description = {"How many of the category the nation needs", "全国需要的人数"})
  @Nullable String aim;

  @Parameters(
      arity = "0..1",
      paramLabel = "UNITS.csv",
      description = {
        "The units: unit,min,max,weight (seats or members)",
        "各单位：unit,min,max,weight（名额或党员数）"
      })
  @Nullable Path units;

  @Override
  protected Exit run() {
    Problems problems = new Problems();
    SlateCall.missing(problems, "--aim", aim, "UNITS.csv", units);
    OptionalLong wanted = SlateCall.positive("--aim", aim, problems);
    if (!problems.isEmpty() || units == null) {
      return console().fail(problems);
    }
    List<Share> shares = new ArrayList<>();
    for (Table.Row row : TableReader.read(UNITS, source(units), problems).rows()) {
      long min = row.count("min");
      long max = row.count("max");
      if (min > max) {
        problems.add(CompositionProblem.QUOTA_MIN_ABOVE_MAX, row.where("min"), min, max);
      } else {
        shares.add(new Share(row.text("unit"), min, max, row.count("weight")));
      }
    }
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    return print(CompositionPlanner.plan(shares, wanted.getAsLong()));
  }

  private Exit print(Plan plan) {
    if (plan.missing() > 0) {
      String text =
          console()
              .lang()
              .of(
                  "The units' greatest numbers together miss the aim by %d.",
                  "各单位上限之和仍比全国目标少 %d 人。");
      console().say(text.formatted(plan.missing()));
      return Exit.NO_SINGLE_ANSWER;
    }
    TablePrinter table =
        console().table("unit", "min", "max", "weight", "target", "spare", "others");
    for (Target target : plan.targets()) {
      Share share = target.share();
      table.row(
          share.unit(),
          share.min(),
          share.max(),
          share.weight(),
          target.target(),
          target.spare(),
          target.others());
    }
    table.end();
    return Exit.DONE;
  }
}
