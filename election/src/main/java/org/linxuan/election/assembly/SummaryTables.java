package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.count.MeetingFigures;
import org.linxuan.election.procedure.Register;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads the units that are carried in summary. */
public final class SummaryTables {
  /** {@code summary.csv}. */
  public static final TableSpec SUMMARY =
      TableSpec.of(
              Column.text("unit"),
              Column.count("vetted"),
              Column.count("preliminary"),
              Column.count("preparatory"),
              Column.count("candidates"),
              Column.date("date"),
              Column.count("entitled"),
              Column.count("present"),
              Column.count("issued"),
              Column.count("returned"),
              Column.count("valid"),
              Column.count("invalid"))
          .key("unit")
          .orEmpty();

  /** {@code summary-tallies.csv}. */
  public static final TableSpec TALLIES =
      TableSpec.of(
              Column.text("unit"),
              Column.count("position"),
              Column.text("person"),
              Column.count("for"),
              Column.count("against"),
              Column.count("abstain"))
          .key("unit", "position")
          .orEmpty();

  private SummaryTables() {}

  /** The units in summary, in file order, each with its names in the order printed. */
  public static List<SummaryRow> summaries(
      Source summary, Source tallies, Register register, Problems problems) {
    Map<String, List<Table.Row>> lines = new HashMap<>();
    for (Table.Row row : TableReader.read(TALLIES, tallies, problems).rows()) {
      lines.computeIfAbsent(row.text("unit"), k -> new ArrayList<>()).add(row);
    }
    List<SummaryRow> read = new ArrayList<>();
    for (Table.Row row : TableReader.read(SUMMARY, summary, problems).rows()) {
      List<Table.Row> own = lines.remove(row.text("unit"));
      if (own == null) {
        problems.add(AssemblyProblem.SUMMARY_WITHOUT_NAMES, row.where("unit"), row.text("unit"));
        continue;
      }
      own.forEach(line -> checkSum(line, row.count("valid"), problems));
      read.add(summary(row, lines(own, register, problems), register, problems));
    }
    lines
        .values()
        .forEach(
            rows ->
                problems.add(
                    AssemblyProblem.NAMES_WITHOUT_ROUND,
                    rows.get(0).where("unit"),
                    rows.get(0).text("unit"),
                    1));
    return read;
  }

  private static void checkSum(Table.Row line, long valid, Problems problems) {
    long sum = line.count("for") + line.count("against") + line.count("abstain");
    if (sum != valid) {
      problems.add(
          AssemblyProblem.SUMMARY_COUNT_WRONG, line.where("for"), line.text("person"), sum, valid);
    }
  }

  private static List<SummaryRow.Line> lines(
      List<Table.Row> rows, Register register, Problems problems) {
    return rows.stream()
        .sorted(Comparator.comparingLong(r -> r.count("position")))
        .map(
            r ->
                new SummaryRow.Line(
                    register.person(r, "person", problems),
                    r.count("for"),
                    r.count("against"),
                    r.count("abstain")))
        .toList();
  }

  private static SummaryRow summary(
      Table.Row row, List<SummaryRow.Line> lines, Register register, Problems problems) {
    long entitled = row.count("entitled");
    if (row.count("present") > entitled) {
      problems.add(
          AssemblyProblem.PRESENT_ABOVE_ENTITLED,
          row.where("present"),
          row.text("present"),
          row.text("entitled"));
    }
    return new SummaryRow(
        register.unit(row, "unit", problems),
        new SummaryRow.Steps(
            row.count("vetted"),
            row.count("preliminary"),
            row.count("preparatory"),
            row.count("candidates")),
        row.date("date"),
        new MeetingFigures(
            entitled,
            Math.min(row.count("present"), entitled),
            row.count("issued"),
            row.count("returned")),
        row.count("valid"),
        row.count("invalid"),
        lines);
  }
}
