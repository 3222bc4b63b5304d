package org.linxuan.election.course.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** {@code election.csv}: what an election is called, under which rules it stands, and its days. */
public record Settings(SortedMap<String, String> values) {
  static final TableSpec SPEC = TableSpec.of(Column.text("key"), Column.text("value")).key("key");

  private static final List<String> KEYS =
      List.of(
          "election", "title_zh", "title_en", "rulebook", "nomination_date", "credentials_date");

  /** Which names the level tables hold; may be left out. */
  private static final String TABLES = "tables";

  private static final List<String> SCOPES = List.of("all", "reported");
  private static final List<String> DAYS = List.of("nomination_date", "credentials_date");

  /** Reads them; every key stands once and every day is a date. */
  static Settings read(Source source, Problems problems) {
    SortedMap<String, String> values = new TreeMap<>();
    for (Table.Row row : TableReader.read(SPEC, source, problems).rows()) {
      String key = row.text("key");
      values.put(key, row.text("value"));
      if (key.equals(TABLES)) {
        if (!SCOPES.contains(row.text("value"))) {
          problems.add(
              IntakeProblem.NOT_A_CHOICE,
              row.where("value"),
              key,
              row.text("value"),
              String.join(", ", SCOPES));
        }
      } else if (!KEYS.contains(key)) {
        problems.add(CourseProblem.SETTING_UNKNOWN, row.where("key"), key, String.join(", ", KEYS));
      } else if (DAYS.contains(key) && !isDate(row.text("value"))) {
        problems.add(IntakeProblem.NOT_A_DATE, row.where("value"), key, row.text("value"));
      }
    }
    if (problems.isEmpty()) {
      KEYS.stream()
          .filter(key -> !values.containsKey(key))
          .forEach(
              key -> problems.add(CourseProblem.SETTING_MISSING, Where.file(source.name()), key));
    }
    return new Settings(values);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  String get(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("no setting " + key);
    }
    return value;
  }

  /** Whether the level tables hold every name, and not only those with the majority or reported. */
  boolean allNames() {
    return !values.getOrDefault(TABLES, "all").equals("reported");
  }

  LocalDate nominationDate() {
    return LocalDate.parse(get("nomination_date"));
  }

  LocalDate credentialsDate() {
    return LocalDate.parse(get("credentials_date"));
  }
}
