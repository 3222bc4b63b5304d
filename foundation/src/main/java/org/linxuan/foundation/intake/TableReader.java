package org.linxuan.foundation.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Reads a CSV source into typed rows and collects every problem with its cell; it saves nothing.
 */
public final class TableReader {
  private static final int SHOWN = 200;

  private final TableSpec spec;
  private final Problems problems;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Column> byName = new HashMap<>();
  private final Map<List<String>, Integer> seen = new HashMap<>();

  private TableReader(TableSpec spec, Problems problems) {
    this.spec = spec;
    this.problems = problems;
    spec.columns().forEach(c -> byName.put(c.name(), c));
  }

  /**
   * The whole table; rows with a problem are left out of it, so ask {@code problems} before using
   * it.
   */
  public static Table read(TableSpec spec, Source source, Problems problems) {
    List<Table.Row> rows = new ArrayList<>();
    List<String> header = stream(spec, source, problems, rows::add);
    return new Table(source.name(), header, List.copyOf(rows));
  }

  /**
   * Hands each good row to {@code sink} as it is read, for tables too long to keep; returns the
   * header.
   */
  public static List<String> stream(
      TableSpec spec, Source source, Problems problems, Consumer<Table.Row> sink) {
    try (CsvReader csv = CsvReader.open(source, problems)) {
      return stream(spec, csv, source.name(), problems, sink);
    }
  }

  /** The same of rows that come from elsewhere. */
  static List<String> stream(
      TableSpec spec, RowSource rows, String file, Problems problems, Consumer<Table.Row> sink) {
    CsvRow header = rows.next();
    if (header == null) {
      if (!rows.isBroken()) {
        problems.add(IntakeProblem.FILE_EMPTY, Where.file(file));
      }
      return List.of();
    }
    return new TableReader(spec, problems).rows(header, rows, file, sink);
  }

  private List<String> rows(CsvRow header, RowSource csv, String file, Consumer<Table.Row> sink) {
    List<String> names = readHeader(header);
    boolean any = false;
    for (CsvRow row = csv.next(); row != null; row = csv.next()) {
      any = true;
      if (row.size() != header.size()) {
        problems.add(IntakeProblem.CELLS_NUMBER, row.where(0), row.size(), header.size());
      } else if (isGood(row, header)) {
        sink.accept(new Table.Row(index, row));
      }
    }
    if (!any && !spec.mayBeEmpty() && !csv.isBroken()) {
      problems.add(IntakeProblem.ROWS_NONE, Where.file(file));
    }
    return names;
  }

  private List<String> readHeader(CsvRow header) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.cell(i);
      names.add(name);
      if (name.isEmpty()) {
        problems.add(IntakeProblem.HEADER_NAME_EMPTY, header.where(i));
      } else if (index.putIfAbsent(name, i) != null) {
        problems.add(IntakeProblem.COLUMN_TWICE, header.where(i), name);
      } else if (!byName.containsKey(name) && !spec.open()) {
        problems.add(IntakeProblem.COLUMN_UNKNOWN, header.where(i), name, spec.names());
      }
    }
    for (Column column : spec.columns()) {
      if (column.required() && !index.containsKey(column.name())) {
        problems.add(IntakeProblem.COLUMN_MISSING, header.where(0), column.name(), spec.names());
      }
    }
    return names;
  }

  private boolean isGood(CsvRow row, CsvRow header) {
    int before = problems.size();
    boolean judged = false;
    for (int i = 0; i < row.size(); i++) {
      judged |= row.isJudged(i);
      if (!row.isJudged(i)) {
        check(byName.get(header.cell(i)), header.cell(i), row.cell(i), row.where(i));
      }
    }
    if (!spec.key().isEmpty() && index.keySet().containsAll(spec.key())) {
      checkKey(row);
    }
    return !judged && problems.size() == before && spec.columns().stream().allMatch(this::isThere);
  }

  private boolean isThere(Column column) {
    return !column.required() || index.containsKey(column.name());
  }

  private void checkKey(CsvRow row) {
    List<String> key =
        spec.key().stream().map(name -> row.cell(index.getOrDefault(name, 0))).toList();
    Integer earlier = seen.putIfAbsent(key, row.line());
    if (earlier != null) {
      problems.add(
          IntakeProblem.ROW_TWICE,
          row.where(index.getOrDefault(spec.key().get(0), 0)),
          String.join("+", spec.key()),
          shown(String.join("+", key)),
          earlier);
    }
  }

  private void check(
      @org.jspecify.annotations.Nullable Column column, String name, String text, Where where) {
    if (text.startsWith("=") || text.startsWith("@")) {
      problems.add(IntakeProblem.CELL_FORMULA, where, name, shown(text));
    } else if (column == null) {
      return;
    } else if (text.isEmpty()) {
      if (column.required()) {
        problems.add(IntakeProblem.CELL_EMPTY, where, name, wanted(column));
      }
    } else {
      checkKind(column, text, where);
    }
  }

  private void checkKind(Column column, String text, Where where) {
    switch (column.kind()) {
      case TEXT -> {}
      case COUNT -> checkCount(column, text, where);
      case DATE -> {
        if (!isDate(text)) {
          problems.add(IntakeProblem.NOT_A_DATE, where, column.name(), shown(text));
        }
      }
      case CHOICE -> {
        if (!column.choices().contains(text)) {
          problems.add(
              IntakeProblem.NOT_A_CHOICE, where, column.name(), shown(text), wanted(column));
        }
      }
      case FRACTION -> {
        if (!Fraction.isWritten(text)) {
          problems.add(IntakeProblem.NOT_A_FRACTION, where, column.name(), shown(text));
        }
      }
    }
  }

  private void checkCount(Column column, String text, Where where) {
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      problems.add(IntakeProblem.NOT_A_COUNT, where, column.name(), shown(text));
    } else if (text.length() > 18 && new java.math.BigInteger(text).bitLength() > 63) {
      problems.add(IntakeProblem.COUNT_TOO_LARGE, where, column.name(), shown(text));
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** As much of a text as a person needs to find it. */
  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }

  private static String wanted(Column column) {
    return switch (column.kind()) {
      case TEXT -> "text";
      case COUNT -> "0, 1, 2 ...";
      case DATE -> "2022-05-31";
      case CHOICE -> String.join(", ", column.choices());
      case FRACTION -> "1/3";
    };
  }
}
