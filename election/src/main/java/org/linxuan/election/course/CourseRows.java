package org.linxuan.election.course;

import java.util.List;
import java.util.stream.Stream;
import org.linxuan.election.assembly.AssemblyRows;
import org.linxuan.election.committee.CommitteeRows;
import org.linxuan.election.complaint.ComplaintRows;
import org.linxuan.election.credentials.CredentialsRows;
import org.linxuan.election.nomination.NominationRows;
import org.linxuan.election.notice.NoticeRows;
import org.linxuan.election.organization.OrganizationRows;
import org.linxuan.election.people.PeopleRows;
import org.linxuan.election.procedure.ProcedureRows;
import org.linxuan.election.slate.SlateRows;
import org.linxuan.election.supervision.SupervisionRows;
import org.linxuan.election.vetting.VettingRows;
import org.linxuan.foundation.clock.CalendarTable;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.records.RecordTable;

/** The tables of the election as a whole, and the list of all tables, as the office keeps them. */
public final class CourseRows {
  private static final String MODULE = "course";
  private static final String AREA = "structure";

  /** {@code election.csv}. */
  public static final RecordTable ELECTION =
      RecordTable.of(
          MODULE,
          "election",
          TableSpec.of(Column.text("key"), Column.text("value")).key("key"),
          AREA);

  /** {@code calendar.csv}. */
  public static final RecordTable CALENDAR =
      RecordTable.of(MODULE, "calendar", CalendarTable.SPEC, AREA);

  /**
   * {@code apportionment.csv}, whose columns are the rulebook's affair, cell by cell: its row and
   * column are both named here.
   */
  public static final RecordTable APPORTIONMENT =
      RecordTable.of(
          MODULE,
          "apportionment-inputs",
          TableSpec.of(Column.text("unit"), Column.text("column"), Column.text("value").optional())
              .key("unit", "column"),
          AREA);

  private CourseRows() {}

  /** All tables of all modules. */
  public static List<RecordTable> all() {
    return Stream.of(
            List.of(ELECTION, CALENDAR, APPORTIONMENT),
            OrganizationRows.list(),
            PeopleRows.list(),
            ProcedureRows.list(),
            CommitteeRows.list(),
            NoticeRows.list(),
            ComplaintRows.list(),
            NominationRows.list(),
            VettingRows.list(),
            SlateRows.list(),
            AssemblyRows.list(),
            CredentialsRows.list(),
            SupervisionRows.list())
        .flatMap(List::stream)
        .toList();
  }
}
