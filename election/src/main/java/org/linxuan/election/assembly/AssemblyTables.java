package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.count.Round;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads the tables of a meeting; rows with a problem are left out, so ask the problems first. */
public final class AssemblyTables {
  /** {@code assemblies.csv}. */
  public static final TableSpec ASSEMBLIES =
      TableSpec.of(
              Column.text("unit"),
              Column.date("date"),
              Column.choice("form", "preliminary-then-formal", "formal"),
              Column.count("entitled"),
              Column.count("present"),
              Column.count("absent_sick"),
              Column.count("absent_duty"),
              Column.count("absent_other"),
              Column.choice("blank_means", "abstain", "for"),
              Column.count("adopted_for"),
              Column.count("adopted_against"),
              Column.count("adopted_abstain"),
              Column.text("chair"))
          .key("unit")
          .orEmpty();

  /** {@code roll.csv}. */
  public static final TableSpec ROLL =
      TableSpec.of(
              Column.text("unit"),
              Column.text("elector"),
              Column.text("delegation"),
              Column.flag("present"),
              Column.text("cause").optional())
          .key("unit", "elector")
          .orEmpty();

  /** {@code officers.csv}. */
  public static final TableSpec OFFICERS =
      TableSpec.of(
              Column.text("unit"),
              Column.choice("role", "presidium", "chief-scrutineer", "scrutineer", "counter"),
              Column.text("elector"),
              Column.text("proposed_by"),
              Column.count("confirmed_for"))
          .key("unit", "role", "elector")
          .orEmpty();

  /** {@code ballot-rounds.csv}. */
  public static final TableSpec BALLOT_ROUNDS =
      TableSpec.of(
              Column.text("unit"),
              Column.count("round"),
              Column.choice("kind", "preliminary", "formal", "tie", "further"),
              Column.count("seats"),
              Column.date("date"),
              Column.count("issued"),
              Column.count("returned"),
              Column.count("unused"))
          .key("unit", "round")
          .orEmpty();

  /** {@code ballot-candidates.csv}. */
  public static final TableSpec BALLOT_CANDIDATES =
      TableSpec.of(
              Column.text("unit"),
              Column.count("round"),
              Column.count("position"),
              Column.text("person"))
          .key("unit", "round", "position")
          .orEmpty();

  /** More than any meeting hands out; figures up to here can be added without overflow. */
  private static final long MOST = 1_000_000_000;

  private AssemblyTables() {}

  /** The meetings. */
  public static List<AssemblyRecord> assemblies(
      Source source, Register register, Problems problems) {
    List<AssemblyRecord> meetings = new ArrayList<>();
    for (Table.Row row : TableReader.read(ASSEMBLIES, source, problems).rows()) {
      if (row.count("present") > row.count("entitled")) {
        problems.add(
            AssemblyProblem.PRESENT_ABOVE_ENTITLED,
            row.where("present"),
            row.text("present"),
            row.text("entitled"));
      }
      meetings.add(assembly(row, register.unit(row, "unit", problems)));
    }
    return meetings;
  }

  private static AssemblyRecord assembly(Table.Row row, String unit) {
    return new AssemblyRecord(
        unit,
        row.date("date"),
        row.text("form"),
        row.count("entitled"),
        row.count("present"),
        new AssemblyRecord.Absences(
            row.count("absent_sick"), row.count("absent_duty"), row.count("absent_other")),
        row.text("blank_means").equals("for") ? BlankMeans.FOR : BlankMeans.ABSTAIN,
        new AssemblyRecord.Adoption(
            row.count("adopted_for"), row.count("adopted_against"), row.count("adopted_abstain")),
        row.text("chair"));
  }

  /** The rolls. */
  public static List<RollRow> roll(Source source, Register register, Problems problems) {
    return TableReader.read(ROLL, source, problems).rows().stream()
        .map(
            row ->
                new RollRow(
                    register.unit(row, "unit", problems),
                    row.text("elector"),
                    row.text("delegation"),
                    row.flag("present"),
                    row.text("cause")))
        .toList();
  }

  /** The officers. */
  public static List<OfficerRow> officers(Source source, Register register, Problems problems) {
    return TableReader.read(OFFICERS, source, problems).rows().stream()
        .map(
            row ->
                new OfficerRow(
                    register.unit(row, "unit", problems),
                    row.text("role"),
                    row.text("elector"),
                    row.text("proposed_by"),
                    row.count("confirmed_for")))
        .toList();
  }

  /** The rounds of voting with the names printed, by unit and round. */
  public static List<BallotRoundRow> rounds(
      Source rounds, Source candidates, Register register, Problems problems) {
    Map<String, List<Table.Row>> printed = new HashMap<>();
    for (Table.Row row : TableReader.read(BALLOT_CANDIDATES, candidates, problems).rows()) {
      printed.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row);
    }
    List<BallotRoundRow> read = new ArrayList<>();
    for (Table.Row row : TableReader.read(BALLOT_ROUNDS, rounds, problems).rows()) {
      List<Table.Row> names = printed.remove(key(row));
      if (names == null || row.count("seats") == 0) {
        problems.add(
            AssemblyProblem.ROUND_WITHOUT_NAMES,
            row.where("round"),
            row.text("unit"),
            row.text("round"));
        continue;
      }
      read.add(round(row, people(names, register, problems), register, problems));
    }
    printed.values().forEach(rows -> orphan(rows.get(0), problems));
    read.sort(Comparator.comparing(BallotRoundRow::unit).thenComparingInt(BallotRoundRow::round));
    return read;
  }

  private static void orphan(Table.Row row, Problems problems) {
    problems.add(
        AssemblyProblem.NAMES_WITHOUT_ROUND,
        row.where("round"),
        row.text("unit"),
        row.text("round"));
  }

  private static String key(Table.Row row) {
    return row.text("unit") + " " + row.count("round");
  }

  private static List<PersonId> people(List<Table.Row> rows, Register register, Problems problems) {
    return rows.stream()
        .sorted(Comparator.comparingLong(r -> r.count("position")))
        .map(r -> register.person(r, "person", problems))
        .toList();
  }

  private static BallotRoundRow round(
      Table.Row row, List<PersonId> names, Register register, Problems problems) {
    for (String column : List.of("round", "seats", "issued", "returned", "unused")) {
      if (row.count(column) > MOST) {
        problems.add(AssemblyProblem.ROUND_TOO_LARGE, row.where(column), column, row.text(column));
      }
    }
    Round kind =
        switch (row.text("kind")) {
          case "preliminary" -> Round.PRELIMINARY;
          case "tie" -> Round.TIE;
          case "further" -> Round.FURTHER;
          default -> Round.FORMAL;
        };
    return new BallotRoundRow(
        register.unit(row, "unit", problems),
        (int) row.count("round"),
        kind,
        row.count("seats"),
        row.date("date"),
        row.count("issued"),
        row.count("returned"),
        row.count("unused"),
        names);
  }
}
