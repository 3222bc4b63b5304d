package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.AuditSentences;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateAudit;
import org.linxuan.election.composition.SlateFile;
import org.linxuan.election.composition.SlateOutcome.TooFewPeople;
import org.linxuan.election.composition.SlateSentences;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What any vote can make of a list, quota by quota. */
@CommandLine.Command(
    name = "audit",
    description = {
      "For each quota, the range that the election of any K of the list can give: guaranteed,"
          + " possible or impossible.",
      "对每项结构要求，给出名单中任意 K 人当选所能达到的范围：必定满足（guaranteed）、可能满足（possible）或无法满足（impossible）。"
    },
    footer =
        "  ./linxuan slate audit --seats 4 --quotas docs/examples/quotas.csv"
            + " docs/examples/people.csv")
final class SlateAuditCommand extends Command {
  @Option(
      names = "--seats",
      paramLabel = "K",
      description = {"How many will be elected", "应选名额"})
  @Nullable String seats;

  @Option(
      names = "--quotas",
      paramLabel = "Q.csv",
      description = {"The quotas: feature,value,min,max", "结构要求：feature,value,min,max"})
  @Nullable Path quotas;

  @Parameters(
      arity = "0..1",
      paramLabel = "LIST.csv",
      description = {
        "The list: id (or the first column) and a column a feature",
        "名单：id（或第一列）以及每个特征一列"
      })
  @Nullable Path list;

  @Override
  protected Exit run() {
    Problems problems = new Problems();
    SlateCall.missing(problems, "--seats", seats, "--quotas", quotas, "LIST.csv", list);
    OptionalLong wanted = SlateCall.positive("--seats", seats, problems);
    if (!problems.isEmpty() || quotas == null || list == null) {
      return console().fail(problems);
    }
    SlateFile.Content content =
        SlateFile.read(source(quotas), source(list), Optional.empty(), problems);
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    if (wanted.getAsLong() > content.people().size()) {
      TooFewPeople few = new TooFewPeople(content.people().size(), wanted.getAsLong());
      console().say(SlateSentences.tooFew(few, console().lang()));
      if (console().json()) {
        console().out().print(SlateJson.of(few, false) + "\n");
      }
      return Exit.NO_SINGLE_ANSWER;
    }
    List<SlateAudit.Line> lines =
        SlateAudit.of(content.quotas(), content.people(), wanted.getAsLong());
    if (!console().json()) {
      AuditSentences.of(lines, wanted.getAsLong(), console().lang()).forEach(console()::say);
    }
    print(lines);
    return Exit.DONE;
  }

  private void print(List<SlateAudit.Line> lines) {
    TablePrinter table =
        console().table("feature", "value", "min", "max", "lowest", "highest", "outcome");
    for (SlateAudit.Line line : lines) {
      Quota quota = line.quota();
      table.row(
          quota.feature(),
          quota.value(),
          quota.min(),
          quota.max(),
          line.lowest(),
          line.highest(),
          line.outcome().key());
    }
    table.end();
  }
}
