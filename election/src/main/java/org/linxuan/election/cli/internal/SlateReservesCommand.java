package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.Reserves;
import org.linxuan.election.composition.SlateFile;
import org.linxuan.election.composition.SlateOutcome.TooFewPeople;
import org.linxuan.election.composition.SlatePerson;
import org.linxuan.election.composition.SlateSentences;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who could take each name's place on a list. */
@CommandLine.Command(
    name = "reserves",
    description = {
      "For each name on a list, who could replace it without breaking a requirement: whoever is alike"
          + " in all that the quotas count first, then by support.",
      "逐一列出名单中每人可由谁替换而不违反结构要求：先列各项要求均相同者，再按支持数排列。"
    },
    footer =
        "  ./linxuan slate reserves --seats 4 --quotas docs/examples/quotas.csv --list"
            + " docs/examples/list.csv --support supporters docs/examples/people.csv")
final class SlateReservesCommand extends Command {
  private static final long FEW = 3;

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

  @Option(
      names = "--list",
      paramLabel = "LIST.csv",
      description = {
        "The list: id (or the first column) and a column a feature",
        "名单：id（或第一列）以及每个特征一列"
      })
  @Nullable Path list;

  @Option(
      names = "--support",
      paramLabel = "COLUMN",
      description = {
        "The column of PEOPLE that holds each person's support (1)",
        "PEOPLE 中载有每人支持数的列（默认每人为 1）"
      })
  @Nullable String support;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = {"Name at most so many for each (3)", "每人至多列出几名（默认 3）"})
  @Nullable String most;

  @Parameters(
      arity = "0..1",
      paramLabel = "PEOPLE.csv",
      description = {
        "The people: id (or the first column) and a column a feature",
        "人员：id（或第一列）以及每个特征一列"
      })
  @Nullable Path people;

  @Override
  protected Exit run() {
    Problems problems = new Problems();
    SlateCall.missing(
        problems, "--seats", seats, "--quotas", quotas, "--list", list, "PEOPLE.csv", people);
    OptionalLong wanted = SlateCall.positive("--seats", seats, problems);
    long number = SlateCall.positive("--most", most, problems).orElse(FEW);
    if (!problems.isEmpty() || quotas == null || list == null || people == null) {
      return console().fail(problems);
    }
    Optional<String> column = Optional.ofNullable(support);
    SlateFile.Content all = SlateFile.read(source(quotas), source(people), column, problems);
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    SlateFile.Content listed =
        SlateFile.read(source(quotas), source(list), Optional.empty(), problems);
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    if (wanted.getAsLong() > listed.people().size()) {
      TooFewPeople few = new TooFewPeople(listed.people().size(), wanted.getAsLong());
      console().say(SlateSentences.tooFew(few, console().lang()));
      if (console().json()) {
        console().out().print(SlateJson.of(few, false) + "\n");
      }
      return Exit.NO_SINGLE_ANSWER;
    }
    print(
        Reserves.of(
            all.quotas(),
            listed.people(),
            all.people(),
            wanted.getAsLong(),
            (int) Math.min(number, all.people().size())));
    return Exit.DONE;
  }

  private void print(Map<SlatePerson, List<Reserves.Replacement>> reserves) {
    TablePrinter table = console().table("id", "reserve", "support", "alike");
    Set<String> without = new HashSet<>();
    reserves.forEach(
        (person, replacements) -> {
          for (Reserves.Replacement r : replacements) {
            table.row(person.id(), r.person().id(), r.person().support(), r.alike());
          }
          if (replacements.isEmpty()) {
            without.add(person.id());
          }
        });
    table.end();
    reserves.keySet().stream()
        .map(SlatePerson::id)
        .filter(without::contains)
        .forEach(
            id ->
                console()
                    .say(
                        console()
                            .lang()
                            .of("Nobody can replace " + id + ".", "没有人可以替换 " + id + "。")));
  }
}
