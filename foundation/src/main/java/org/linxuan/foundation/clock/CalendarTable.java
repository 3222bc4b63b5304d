package org.linxuan.foundation.clock;

import java.time.LocalDate;
import java.util.List;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/**
 * Reads a calendar file: {@code date,kind}, kind {@code holiday} or {@code make-up}, a day once.
 */
public final class CalendarTable {
  /** What the file looks like. */
  public static final TableSpec SPEC =
      TableSpec.of(Column.date("date"), Column.choice("kind", "holiday", "make-up"))
          .key("date")
          .orEmpty();

  private CalendarTable() {}

  /** The calendar; on a problem, the calendar of the rows that are right. */
  public static WorkingCalendar read(Source source, Problems problems) {
    Table table = TableReader.read(SPEC, source, problems);
    return new WorkingCalendar(days(table, "holiday"), days(table, "make-up"));
  }

  private static List<LocalDate> days(Table table, String kind) {
    return table.rows().stream()
        .filter(row -> row.text("kind").equals(kind))
        .map(row -> row.date("date"))
        .toList();
  }
}
