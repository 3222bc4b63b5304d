package org.linxuan.foundation.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.foundation.clock.internal.CalendarSense;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.intake.Titles;
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

  /** The same with what the day is for, and who said so: what people keep and hand in. */
  public static final TableSpec WITH_SOURCE =
      TableSpec.of(
              Column.date("date"),
              Column.choice("kind", "holiday", "make-up"),
              Column.text("occasion").optional(),
              Column.text("source").optional())
          .key("date");

  /** What people read instead of its names. */
  public static final Titles TITLES =
      Titles.none()
          .column("date", "Date", "日期")
          .column("kind", "Kind", "类别")
          .value("kind", "holiday", "Holiday", "放假")
          .value("kind", "make-up", "Make-up day", "调休上班")
          .column("occasion", "Occasion", "节日")
          .column("source", "Source", "依据")
          .note("date", "A day that differs from its day of the week", "与星期安排不同的日期")
          .note(
              "kind",
              "Holiday: not worked. Make-up day: a Saturday or Sunday that is worked",
              "放假：不上班；调休上班：须上班的周六或周日")
          .note("occasion", "What the day is off or worked for", "放假或调休的节日")
          .note("source", "The notice that says so", "所依据的通知");

  private CalendarTable() {}

  /** The calendar; on a problem, the calendar of the rows that are right. */
  public static WorkingCalendar read(Source source, Problems problems) {
    return calendar(TableReader.read(SPEC, source, problems));
  }

  /**
   * The calendar of a file with sources, which must make sense: make-up days fall on weekends and
   * near a holiday, no run of days off is longer than ten days.
   */
  public static WorkingCalendar readWithSource(Source source, Problems problems) {
    Table table = TableReader.read(WITH_SOURCE, source, problems);
    SortedMap<LocalDate, Table.Row> rows = new TreeMap<>();
    table.rows().forEach(row -> rows.put(row.date("date"), row));
    new CalendarSense(rows, problems).check();
    return calendar(table);
  }

  private static WorkingCalendar calendar(Table table) {
    return new WorkingCalendar(days(table, "holiday"), days(table, "make-up"));
  }

  private static List<LocalDate> days(Table table, String kind) {
    List<LocalDate> days = new ArrayList<>();
    table.rows().stream()
        .filter(row -> row.text("kind").equals(kind))
        .forEach(row -> days.add(row.date("date")));
    return days;
  }
}
