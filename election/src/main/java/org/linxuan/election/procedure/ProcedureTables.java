package org.linxuan.election.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/**
 * Reads the tables of the procedure; rows with a problem are left out, so ask the problems first.
 */
public final class ProcedureTables {
  /** {@code stage-openings.csv}. */
  public static final TableSpec STAGE_OPENINGS =
      TableSpec.of(
              Column.text("unit"),
              Column.text("stage"),
              Column.date("date"),
              Column.text("body"),
              Column.text("prepared_by").optional(),
              Column.text("checked_by").optional(),
              Column.text("issued_by").optional())
          .key("unit", "stage", "date")
          .orEmpty();

  /** {@code suspensions.csv}. */
  public static final TableSpec SUSPENSIONS =
      TableSpec.of(
              Column.text("unit"),
              Column.text("stage"),
              Column.date("suspended"),
              Column.text("by"),
              Column.text("reason"),
              Column.date("resumed").optional(),
              Column.text("resumed_by").optional())
          .orEmpty();

  /** {@code papers.csv}. */
  public static final TableSpec PAPERS =
      TableSpec.of(
              Column.text("paper"),
              Column.text("unit").optional(),
              Column.text("kind"),
              Column.text("title"),
              Column.text("issued_by"),
              Column.date("date"))
          .key("paper", "unit")
          .orEmpty();

  /** {@code ways-out.csv}. */
  public static final TableSpec WAYS_OUT =
      TableSpec.of(
              Column.text("person"),
              Column.choice("way", "not-taken-forward", "withdrawn", "deceased", "disqualified"),
              Column.date("date"),
              Column.text("reason"),
              Column.text("by"))
          .orEmpty();

  /** {@code activities.csv}: what people do and nothing is derived from. */
  public static final TableSpec ACTIVITIES =
      TableSpec.of(
              Column.text("unit"),
              Column.choice("kind", "education", "publicity", "schedule", "accountability"),
              Column.date("date"),
              Column.text("by"),
              Column.text("text"))
          .orEmpty();

  private ProcedureTables() {}

  /** Checks the record of activities, which is kept and packed as it stands. */
  public static void checkActivities(Source source, Register register, Problems problems) {
    TableReader.read(ACTIVITIES, source, problems)
        .rows()
        .forEach(row -> register.unit(row, "unit", problems));
  }

  /** The attempts to open stages. */
  public static List<StageOpening> stageOpenings(
      Source source, Register register, Problems problems) {
    List<StageOpening> openings = new ArrayList<>();
    for (Table.Row row : TableReader.read(STAGE_OPENINGS, source, problems).rows()) {
      openings.add(
          new StageOpening(
              register.unit(row, "unit", problems),
              register.stage(row, "stage", problems),
              row.date("date"),
              register.body(row, "body", problems),
              hands(row)));
    }
    return openings;
  }

  /** The three hands that a row names, as far as it does. */
  public static Hands hands(Table.Row row) {
    return new Hands(row.text("prepared_by"), row.text("checked_by"), row.text("issued_by"));
  }

  /** The suspensions of stages. */
  public static List<Suspension> suspensions(Source source, Register register, Problems problems) {
    List<Suspension> suspensions = new ArrayList<>();
    for (Table.Row row : TableReader.read(SUSPENSIONS, source, problems).rows()) {
      Suspension suspension = suspension(row, register, problems);
      if (suspension != null) {
        checkAlone(row, suspension, suspensions, problems);
        suspensions.add(suspension);
      }
    }
    return suspensions;
  }

  private static @Nullable Suspension suspension(
      Table.Row row, Register register, Problems problems) {
    Suspension read =
        new Suspension(
            register.unit(row, "unit", problems),
            register.stage(row, "stage", problems),
            row.date("suspended"),
            row.text("by"),
            row.text("reason"),
            row.findDate("resumed").orElse(null),
            row.text("resumed_by"));
    if (read.resumed() != null && read.resumed().isBefore(read.suspended())) {
      problems.add(
          ProcedureProblem.RESUMED_BEFORE_SUSPENDED,
          row.where("resumed"),
          read.resumed(),
          read.suspended());
      return null;
    }
    if (read.resumed() != null && read.resumedBy().isEmpty()) {
      problems.add(ProcedureProblem.RESUMED_BY_MISSING, row.where("resumed_by"));
    }
    return read;
  }

  private static void checkAlone(
      Table.Row row, Suspension next, List<Suspension> earlier, Problems problems) {
    boolean overlaps =
        earlier.stream()
            .filter(s -> s.unit().equals(next.unit()) && s.stage().equals(next.stage()))
            .anyMatch(s -> s.holdsOn(next.suspended()) || next.holdsOn(s.suspended()));
    if (overlaps) {
      problems.add(
          ProcedureProblem.STAGE_SUSPENDED_TWICE,
          row.where("suspended"),
          next.stage(),
          next.unit());
    }
  }

  /** The register of governing papers. */
  public static List<RegisteredPaper> papers(Source source, Register register, Problems problems) {
    List<RegisteredPaper> papers = new ArrayList<>();
    for (Table.Row row : TableReader.read(PAPERS, source, problems).rows()) {
      String unit = row.find("unit").map(u -> register.unit(row, "unit", problems)).orElse("");
      papers.add(
          new RegisteredPaper(
              row.text("paper"),
              unit,
              row.text("kind"),
              row.text("title"),
              row.text("issued_by"),
              row.date("date")));
    }
    return papers;
  }

  /** The ways out of persons. */
  public static List<WayOut> waysOut(Source source, Register register, Problems problems) {
    List<WayOut> ways = new ArrayList<>();
    Set<PersonId> left = new HashSet<>();
    for (Table.Row row : TableReader.read(WAYS_OUT, source, problems).rows()) {
      WayOut out = wayOut(row, register.person(row, "person", problems));
      if (!left.add(out.person())) {
        problems.add(ProcedureProblem.LEFT_TWICE, row.where("person"), out.person());
      }
      ways.add(out);
    }
    return ways;
  }

  private static WayOut wayOut(Table.Row row, PersonId person) {
    var date = row.date("date");
    String reason = row.text("reason");
    String by = row.text("by");
    return switch (row.text("way")) {
      case "withdrawn" -> new Withdrawn(person, date, reason, by);
      case "deceased" -> new Deceased(person, date, reason, by);
      case "disqualified" -> new Disqualified(person, date, reason, by);
      default -> new NotTakenForward(person, date, reason, by);
    };
  }
}
