package org.linxuan.election.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.Breach;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads complaints and leads; rows with a problem are left out, so ask the problems first. */
public final class ComplaintTables {
  /** {@code leads.csv}. */
  public static final TableSpec LEADS =
      TableSpec.of(
              Column.text("lead"),
              Column.text("unit"),
              Column.text("person"),
              Column.date("received"),
              Column.flag("checkable"),
              Column.text("how").optional(),
              Column.date("concluded").optional(),
              Column.choice("conclusion", "unfounded", "founded", "not-checkable").optional(),
              Column.text("by").optional(),
              Column.text("content_hash"))
          .key("lead")
          .orEmpty();

  /** {@code complaints.csv}. */
  public static final TableSpec COMPLAINTS =
      TableSpec.of(
              Column.text("complaint"),
              Column.text("unit"),
              Column.text("stage"),
              Column.date("received"),
              Column.text("kind"),
              Column.date("handled").optional(),
              Column.text("handled_by").optional(),
              Column.text("conclusion").optional(),
              Column.text("content_hash"))
          .key("complaint")
          .orEmpty();

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private ComplaintTables() {}

  /** The leads. */
  public static List<Lead> leads(Source source, Register register, Problems problems) {
    List<Lead> leads = new ArrayList<>();
    for (Table.Row row : TableReader.read(LEADS, source, problems).rows()) {
      Lead lead =
          new Lead(
              row.text("lead"),
              register.unit(row, "unit", problems),
              register.person(row, "person", problems),
              row.date("received"),
              row.flag("checkable"),
              row.text("how"),
              row.findDate("concluded").orElse(null),
              row.text("conclusion"),
              row.text("by"),
              hash(row, problems));
      checkDays(row, "concluded", lead.received(), problems);
      if (lead.concluded() != null && lead.checkable() && lead.how().isEmpty()) {
        problems.add(ComplaintProblem.LEAD_CHECKED_HOW, row.where("how"), lead.id());
      }
      leads.add(lead);
    }
    return leads;
  }

  /** The complaints. */
  public static List<Complaint> complaints(Source source, Register register, Problems problems) {
    List<String> kinds =
        Stream.concat(
                register.rulebook().breaches().stream().map(Breach::id), Stream.of(Complaint.OTHER))
            .toList();
    List<Complaint> complaints = new ArrayList<>();
    for (Table.Row row : TableReader.read(COMPLAINTS, source, problems).rows()) {
      Complaint complaint =
          new Complaint(
              row.text("complaint"),
              register.unit(row, "unit", problems),
              register.stage(row, "stage", problems),
              row.date("received"),
              Register.cited(row, "kind", ComplaintProblem.COMPLAINT_KIND_UNKNOWN, kinds, problems),
              row.findDate("handled").orElse(null),
              row.text("handled_by"),
              row.text("conclusion"),
              hash(row, problems));
      checkDays(row, "handled", complaint.received(), problems);
      complaints.add(complaint);
    }
    return complaints;
  }

  private static void checkDays(
      Table.Row row, String column, LocalDate received, Problems problems) {
    if (row.findDate(column).filter(day -> day.isBefore(received)).isPresent()) {
      problems.add(
          ComplaintProblem.CONCLUDED_BEFORE_RECEIVED,
          row.where(column),
          row.date(column),
          received);
    }
    if (row.find(column).isEmpty() && row.find("conclusion").isPresent()) {
      problems.add(ComplaintProblem.CONCLUSION_WITHOUT_DAY, row.where(column));
    }
  }

  private static String hash(Table.Row row, Problems problems) {
    String hash = row.text("content_hash");
    if (!SHA256.matcher(hash).matches()) {
      problems.add(
          ComplaintProblem.CONTENT_HASH_WRONG, row.where("content_hash"), "content_hash", hash);
    }
    return hash;
  }
}
