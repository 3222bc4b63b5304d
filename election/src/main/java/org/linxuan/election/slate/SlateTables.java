package org.linxuan.election.slate;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.PlannedNumbers;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads planned numbers and reasons; rows with a problem are left out, so ask the problems. */
public final class SlateTables {
  /** {@code planned.csv}. */
  public static final TableSpec PLANNED =
      TableSpec.of(
              Column.text("unit"),
              Column.text("category"),
              Column.count("number"),
              Column.date("date"))
          .key("unit", "category")
          .orEmpty();

  /** {@code soft-reasons.csv}. */
  public static final TableSpec SOFT_REASONS =
      TableSpec.of(
              Column.text("unit"),
              Column.choice(
                  "step", "vetted", "preliminary", "preparatory", "candidates", "elected"),
              Column.text("rule"),
              Column.text("reason").optional(),
              Column.text("approver").optional(),
              Column.date("date"))
          .key("unit", "step", "rule")
          .orEmpty();

  private SlateTables() {}

  /** The numbers fixed beforehand. */
  public static List<PlannedNumber> planned(Source source, Register register, Problems problems) {
    PlannedNumbers rules = register.rulebook().plannedNumbers();
    List<String> known = rules == null ? List.of() : rules.categories();
    List<PlannedNumber> planned = new ArrayList<>();
    for (Table.Row row : TableReader.read(PLANNED, source, problems).rows()) {
      planned.add(
          new PlannedNumber(
              register.unit(row, "unit", problems),
              Register.cited(
                  row, "category", SlateProblem.PLANNED_CATEGORY_UNKNOWN, known, problems),
              row.count("number"),
              row.date("date")));
    }
    return planned;
  }

  /** The reasons why rules that hold "generally" are not met. */
  public static List<SoftReason> softReasons(Source source, Register register, Problems problems) {
    List<CompositionRule> rules = register.rulebook().composition();
    List<String> known = rules.stream().map(CompositionRule::id).toList();
    List<SoftReason> reasons = new ArrayList<>();
    for (Table.Row row : TableReader.read(SOFT_REASONS, source, problems).rows()) {
      String rule = Register.cited(row, "rule", SlateProblem.REASON_RULE_UNKNOWN, known, problems);
      if (rules.stream().anyMatch(r -> r.id().equals(rule) && r.hard())) {
        problems.add(SlateProblem.REASON_FOR_HARD_RULE, row.where("rule"), rule);
      }
      reasons.add(
          new SoftReason(
              register.unit(row, "unit", problems),
              row.text("step"),
              rule,
              row.text("reason"),
              row.text("approver"),
              row.date("date")));
    }
    return reasons;
  }
}
