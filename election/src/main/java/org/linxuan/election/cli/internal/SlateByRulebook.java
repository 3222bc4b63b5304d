package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.TimeLeft;
import org.linxuan.election.composition.UnitFile;
import org.linxuan.election.composition.UnitLists;
import org.linxuan.election.composition.UnitSentences;
import org.linxuan.election.composition.UnitTask;
import org.linxuan.election.composition.UnitTask.SoftBreach;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.intake.CsvWriter;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** {@code slate} under a rulebook: the lists of all units at once. */
final class SlateByRulebook {
  /** As the election folder has them; what people fill in is empty. */
  private static final List<String> SOFT_REASONS =
      List.of("unit", "step", "rule", "reason", "approver", "date");

  private final Console console;
  private final SlateCommand call;

  SlateByRulebook(Console console, SlateCommand call) {
    this.console = console;
    this.call = call;
  }

  Exit run(String rulebook, long start) throws IOException {
    Problems problems = new Problems();
    SlateCall.mixed(
        problems,
        "--rulebook",
        "--seats",
        call.seats,
        "--quotas",
        call.quotas,
        "--nominees",
        call.nominees,
        "--guarantee",
        call.guarantee ? "" : null);
    SlateCall.missing(problems, "--units", call.units, "PEOPLE.csv", call.people);
    long further = Counts.read("--alternatives", call.alternatives, problems).orElse(0);
    TimeLeft time = call.timeLeft(start, problems);
    Optional<Rulebook> book = RulebookLoader.load(rulebook, problems);
    if (!problems.isEmpty() || book.isEmpty() || call.units == null || call.people == null) {
      return console.fail(problems);
    }
    UnitFile.Sources sources =
        new UnitFile.Sources(
            call.source(call.units),
            call.source(call.people),
            optional(call.planned),
            optional(call.flex));
    UnitFile.Content content =
        UnitFile.read(book.get(), sources, Optional.ofNullable(call.support), problems);
    if (problems.isEmpty() && content.task().units().isEmpty()) {
      problems.add(CliProblem.ARGUMENT_MISSING, Where.command(), "--units");
    }
    if (!problems.isEmpty()) {
      return console.fail(problems);
    }
    int alternatives = (int) Math.min(further, Integer.MAX_VALUE - 1);
    return print(content, UnitLists.choose(content.task(), alternatives, time));
  }

  private Optional<Source> optional(@Nullable Path file) {
    return Optional.ofNullable(file).map(call::source);
  }

  private Exit print(UnitFile.Content content, UnitLists.Result result) throws IOException {
    UnitTask task = content.task();
    new UnitSentences(task, content.names(), console.lang()).of(result).forEach(console::say);
    if (console.json()) {
      boolean alternatives = call.alternatives != null;
      console.out().print(UnitListsJson.of(task, result, alternatives) + "\n");
    }
    if (!(result.outcome() instanceof Chosen chosen)) {
      return Exit.NO_SINGLE_ANSWER;
    }
    if (!console.json()) {
      TablePrinter table = console.table("unit", "id");
      task.byUnit(chosen.best().ids())
          .forEach((unit, ids) -> ids.forEach(id -> table.row(unit, id)));
      table.end();
    }
    if (call.reasons != null) {
      DurableFile.write(call.reasons, slots(result.breaches()).getBytes(StandardCharsets.UTF_8));
    }
    return Exit.DONE;
  }

  private static String slots(List<SoftBreach> breaches) {
    StringWriter text = new StringWriter();
    CsvWriter csv = new CsvWriter(text);
    csv.row(SOFT_REASONS);
    for (SoftBreach breach : breaches) {
      csv.row(List.of(breach.asked().unit(), "", breach.asked().rule().id(), "", "", ""));
    }
    return text.toString();
  }
}
