package org.linxuan.election.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** `apportion --rulebook ID FILE`: as the rulebook's section on apportionment says. */
final class ApportionByRulebook {
  private final Console console;
  private final ApportionCommand call;

  ApportionByRulebook(Console console, ApportionCommand call) {
    this.console = console;
    this.call = call;
  }

  Exit run(String rulebook, Source file) {
    Problems problems = new Problems();
    Optional<ApportionmentRules> found = rules(rulebook, problems);
    if (found.isEmpty()) {
      return console.fail(problems);
    }
    ApportionmentRules rules = found.get();
    Table table = RulebookApportioner.read(rules, file, problems);
    Optional<Allocation> allocation =
        problems.isEmpty()
            ? RulebookApportioner.apportion(rules, table, problems)
            : Optional.empty();
    if (allocation.isEmpty()) {
      return console.fail(problems);
    }
    if (allocation.get() instanceof Allocation.Undecided undecided) {
      return new UndecidedSeats(console).report(undecided.outcome(), false);
    }
    Allocation.Settled settled = (Allocation.Settled) allocation.get();
    settled.notes().forEach(note -> console.say(note.en(), note.zh()));
    if (call.explain) {
      explain(settled.units());
    } else {
      print(rules, table, settled.units());
    }
    return Exit.DONE;
  }

  private Optional<ApportionmentRules> rules(String rulebook, Problems problems) {
    Optional<Rulebook> book = RulebookLoader.load(rulebook, problems);
    OptionalLong total = Counts.read("--total", call.total, problems);
    if (book.isEmpty()) {
      return Optional.empty();
    }
    @Nullable ApportionmentRules rules = book.get().apportionment();
    if (rules == null) {
      problems.add(
          RulebookProblem.RULEBOOK_SECTION_MISSING, Where.command(), rulebook, "apportionment");
      return Optional.empty();
    }
    if (!problems.isEmpty() || total.isEmpty()) {
      return problems.isEmpty() ? Optional.of(rules) : Optional.empty();
    }
    Optional<ApportionmentRules> other = rules.withTotal(total.getAsLong());
    if (other.isEmpty()) {
      problems.add(ApportionmentProblem.TOTAL_NOT_ASKED, Where.command(), rulebook);
    }
    return other;
  }

  private void print(ApportionmentRules rules, Table input, List<UnitSeats> units) {
    List<String> header = RulebookApportioner.header(rules);
    TablePrinter table = console.table(header.toArray(String[]::new));
    for (int i = 0; i < units.size(); i++) {
      table.row(RulebookApportioner.row(rules, input.rows().get(i), units.get(i)));
    }
    table.end();
  }

  private void explain(List<UnitSeats> units) {
    if (console.json()) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      units.forEach(unit -> all.add(json(unit)));
      console.out().print(all + "\n");
      return;
    }
    for (UnitSeats unit : units) {
      console.out().print(unit.unit() + ": " + unit.seats() + "\n");
      for (PathStep step : unit.path()) {
        String colon = console.lang().of(": ", "：");
        String what = step.what().in(console.lang());
        console.out().print("  " + what + colon + step.how().in(console.lang()) + "\n");
      }
    }
  }

  private ObjectNode json(UnitSeats unit) {
    ObjectNode one = JsonNodeFactory.instance.objectNode();
    one.put("unit", unit.unit());
    one.put("seats", unit.seats());
    ArrayNode path = one.putArray("path");
    for (PathStep step : unit.path()) {
      ObjectNode node = path.addObject();
      node.put("what", step.what().in(console.lang()));
      node.put("how", step.how().in(console.lang()));
    }
    return one;
  }
}
