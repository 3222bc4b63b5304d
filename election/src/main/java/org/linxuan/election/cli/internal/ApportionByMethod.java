package org.linxuan.election.cli.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Lot;
import org.linxuan.election.apportionment.Outcome;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** `apportion --method M --seats N FILE`: one weight, one method. */
final class ApportionByMethod {
  private static final String UNIT = "unit";
  private static final String WEIGHT = "weight";
  private static final TableSpec TABLE =
      TableSpec.of(Column.text(UNIT), Column.count(WEIGHT)).key(UNIT);

  private final Console console;
  private final ApportionCommand call;

  ApportionByMethod(Console console, ApportionCommand call) {
    this.console = console;
    this.call = call;
  }

  Exit run(Source file) {
    Problems problems = new Problems();
    ApportionmentMethod method = method(call.method, problems);
    OptionalLong seats = Counts.read("--seats", call.seats, problems);
    long min = Counts.read("--min", call.min, problems).orElse(0);
    long max = Counts.read("--max", call.max, problems).orElse(Long.MAX_VALUE);
    if (min > max) {
      problems.add(ApportionmentProblem.BOUNDS_CROSSED, Where.command(), min, max);
    }
    Table table = TableReader.read(TABLE, file, problems);
    boolean weightless = table.rows().stream().allMatch(row -> row.count(WEIGHT) == 0);
    if (problems.isEmpty() && weightless) {
      problems.add(ApportionmentProblem.WEIGHTS_ALL_ZERO, Where.file(table.file()), WEIGHT);
    }
    if (!problems.isEmpty()) {
      return console.fail(problems);
    }
    List<Claimant> claimants =
        table.rows().stream()
            .map(row -> Claimant.of(row.text(UNIT), row.count(WEIGHT), min, max))
            .toList();
    Outcome outcome = Apportioner.apportion(method, seats.getAsLong(), claimants);
    if (outcome instanceof Outcome.Tie tie && call.lot != null) {
      outcome = drawn(tie, new Lot(call.lot));
    }
    if (outcome instanceof Outcome.Apportioned done) {
      print(claimants, seats.getAsLong(), done.seats());
      return Exit.DONE;
    }
    return new UndecidedSeats(console).report(outcome, call.lot == null);
  }

  private static ApportionmentMethod method(@Nullable String key, Problems problems) {
    String text = key == null ? "" : key;
    return ApportionmentMethod.find(text)
        .orElseGet(
            () -> {
              String all =
                  Arrays.stream(ApportionmentMethod.values())
                      .map(ApportionmentMethod::key)
                      .collect(Collectors.joining(", "));
              problems.add(CliProblem.OPTION_VALUE, Where.command(), "--method", text, all);
              return ApportionmentMethod.DHONDT;
            });
  }

  private Outcome drawn(Outcome.Tie tie, Lot lot) {
    String names = String.join(", ", tie.tied());
    String winners = String.join(", ", tie.winners(lot));
    console.say(
        "tie for "
            + tie.seats()
            + " seat(s) among "
            + names
            + "; broken by lot with the seed "
            + lot.seed()
            + ": "
            + winners,
        "有 "
            + tie.seats()
            + " 个名额在下列单位之间票力相等："
            + names
            + "；以种子 "
            + lot.seed()
            + " 抽签决定："
            + winners);
    lot.order(tie.tied()).forEach(unit -> console.say(lot.number(unit) + " " + unit));
    return tie.drawn(lot);
  }

  private void print(List<Claimant> claimants, long house, List<Long> seats) {
    BigInteger total =
        claimants.stream().map(Claimant::weight).reduce(BigInteger.ZERO, BigInteger::add);
    TablePrinter table = console.table(UNIT, WEIGHT, "exact_share", "seats");
    for (int i = 0; i < claimants.size(); i++) {
      Claimant each = claimants.get(i);
      String share = Apportioner.exactShare(each.weight(), house, total);
      table.row(each.unit(), each.weight(), share, seats.get(i));
    }
    table.end();
  }
}
