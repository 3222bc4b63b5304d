package org.linxuan.election.nomination.internal.atsize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.election.nomination.NominationProblem;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Checks a Parquet file as strictly as a CSV file (columns, types, empty cells, counts below 0,
 * cells like formulas) and shows it to the database as a table, each row with its number as line.
 * Where the file's own statistics prove a column sound, its cells are not looked at one by one.
 */
final class ParquetIntake {
  private static final Set<String> COUNTS =
      Set.of(
          "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT");
  private static final int MOST_PROBLEMS = 1000;

  /** A text of as many bytes as characters is ASCII, and in NFC. */
  private static final String IN_NFC =
      "CASE WHEN strlen(%1$s) = length(%1$s) THEN %1$s ELSE nfc_normalize(%1$s) END";

  private final Duck duck;
  private final InputTable table;
  private final String file;
  private final String path;
  private final Problems problems;
  private final Map<String, String> types = new HashMap<>();

  private ParquetIntake(Duck duck, InputTable table, String file, Problems problems) {
    this.duck = duck;
    this.table = table;
    this.file = file;
    this.path = Duck.quoted(file);
    this.problems = problems;
  }

  /** Makes {@link InputTable#raw} a view on the file. */
  static void read(Duck duck, InputTable table, String file, Problems problems) {
    ParquetIntake intake = new ParquetIntake(duck, table, file, problems);
    int before = problems.size();
    try {
      intake.checkColumns();
      if (problems.size() > before) {
        return;
      }
      intake.show();
      intake.checkCells();
    } catch (DuckFailure e) {
      if (e.isBug() || e.isRoom()) {
        throw e;
      }
      problems.add(NominationProblem.PARQUET_DAMAGED, Where.file(file), e.text());
    }
  }

  private void checkColumns() {
    String names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    for (List<String> column : duck.rows("DESCRIBE SELECT * FROM read_parquet(" + path + ")")) {
      types.put(column.get(0), column.get(1));
    }
    Set<String> known = new HashSet<>();
    for (Column column : table.columns()) {
      known.add(column.name());
      String type = types.get(column.name());
      if (type == null) {
        if (column.required()) {
          problems.add(IntakeProblem.COLUMN_MISSING, Where.file(file), column.name(), names);
        }
      } else if (!isRight(column, type)) {
        problems.add(
            NominationProblem.PARQUET_COLUMN,
            Where.file(file),
            column.name(),
            type,
            wanted(column));
      }
    }
    if (!table.spec().open()) {
      types.keySet().stream()
          .filter(name -> !known.contains(name))
          .sorted()
          .forEach(
              name -> problems.add(IntakeProblem.COLUMN_UNKNOWN, Where.file(file), name, names));
    }
  }

  private static boolean isRight(Column column, String type) {
    return switch (column.kind()) {
      case COUNT -> COUNTS.contains(type);
      case DATE -> type.equals("DATE");
      case TEXT, CHOICE, FRACTION -> type.equals("VARCHAR") || type.startsWith("ENUM(");
    };
  }

  private static String wanted(Column column) {
    return switch (column.kind()) {
      case COUNT -> "INTEGER, BIGINT";
      case DATE -> "DATE";
      case TEXT, CHOICE, FRACTION -> "VARCHAR";
    };
  }

  private void show() {
    List<String> columns = new ArrayList<>(List.of("file_row_number + 1 AS line", "1 AS col"));
    for (Column column : table.columns()) {
      columns.add(inNfc(column) + " AS " + InputTable.inSql(column));
    }
    duck.run(
        "CREATE OR REPLACE VIEW %s AS SELECT %s FROM read_parquet(%s, file_row_number = true)"
            .formatted(table.raw(), String.join(", ", columns), path));
  }

  /**
   * A function over the first column would hide which groups of rows hold which organisations; over
   * others it costs a little. Where a column has few texts, each stands once in a dictionary and
   * the whole is soon proven.
   */
  private String inNfc(Column column) {
    String shown = shown(column);
    if (!types.containsKey(column.name())
        || column.kind() == Column.Kind.COUNT
        || column.kind() == Column.Kind.DATE) {
      return shown;
    }
    boolean first = column.equals(table.columns().get(0));
    String normal = IN_NFC.formatted(shown);
    return (first || inAllPieces(column, "encodings LIKE '%DICTIONARY%'"))
            && duck.isTrue(
                "SELECT count(*) = 0 FROM read_parquet(%s) WHERE %s <> %s"
                    .formatted(path, shown, normal))
        ? shown
        : normal;
  }

  private String shown(Column column) {
    String name = '"' + column.name() + '"';
    boolean there = types.containsKey(column.name());
    boolean may = !column.required();
    return switch (column.kind()) {
      case COUNT -> {
        String type = types.get(column.name());
        String count =
            "INTEGER".equals(type) || "BIGINT".equals(type) ? name : "CAST(" + name + " AS BIGINT)";
        String orElse = String.valueOf(table.orElse(column));
        boolean empty = may && there && !isWhole(column);
        yield there ? empty ? "coalesce(" + count + ", " + orElse + ")" : count : orElse;
      }
      case DATE -> there ? name : "CAST(NULL AS DATE)";
      case TEXT, CHOICE, FRACTION -> {
        String text =
            "VARCHAR".equals(types.get(column.name())) ? name : "CAST(" + name + " AS VARCHAR)";
        yield there ? may ? "coalesce(" + text + ", '')" : text : "''";
      }
    };
  }

  private void checkCells() {
    List<String> doubts = new ArrayList<>();
    for (Column column : table.columns()) {
      if (types.containsKey(column.name()) && !isProven(column)) {
        doubts.add(doubt(column));
      }
    }
    if (!table.spec().mayBeEmpty()
        && duck.value("SELECT count(*) FROM read_parquet(" + path + ")").equals("0")) {
      problems.add(IntakeProblem.ROWS_NONE, Where.file(file));
    }
    if (doubts.isEmpty()) {
      return;
    }
    duck.rows(String.join(" UNION ALL ", doubts) + " ORDER BY line, name LIMIT " + MOST_PROBLEMS)
        .forEach(this::report);
  }

  /** The file says the least value of each group of rows, and how many are missing. */
  private boolean isProven(Column column) {
    String sound =
        switch (column.kind()) {
          case COUNT -> "try_cast(stats_min_value AS BIGINT) >= 0 AND type NOT LIKE '%UINT_64%'";
          case DATE -> "TRUE";
          case TEXT, CHOICE, FRACTION -> "stats_min_value >= 'A'";
        };
    return inAllPieces(column, sound) && (!column.required() || isWhole(column));
  }

  private boolean isWhole(Column column) {
    return inAllPieces(column, "stats_null_count = 0");
  }

  /** What the file says of itself, for every group of rows. */
  private boolean inAllPieces(Column column, String condition) {
    return duck.isTrue(
        "SELECT coalesce(bool_and(coalesce(%s, FALSE)), TRUE) FROM parquet_metadata(%s)"
                .formatted(condition, path)
            + " WHERE path_in_schema = "
            + Duck.quoted(column.name()));
  }

  private String doubt(Column column) {
    String name = '"' + column.name() + '"';
    List<String> cases = new ArrayList<>();
    switch (column.kind()) {
      case COUNT -> {
        cases.add("WHEN " + name + " < 0 THEN 'NOT_A_COUNT'");
        cases.add("WHEN " + name + " > 9223372036854775807 THEN 'COUNT_TOO_LARGE'");
      }
      case DATE -> {}
      case TEXT, CHOICE, FRACTION ->
          cases.add("WHEN substr(" + name + ", 1, 1) IN ('=', '@') THEN 'CELL_FORMULA'");
    }
    if (column.required()) {
      boolean text = column.kind() == Column.Kind.TEXT;
      cases.add(
          "WHEN "
              + name
              + " IS NULL"
              + (text ? " OR " + name + " = ''" : "")
              + " THEN 'CELL_EMPTY'");
    }
    String problem = cases.isEmpty() ? "NULL" : "CASE " + String.join(" ", cases) + " END";
    return """
        SELECT * FROM (
          SELECT file_row_number + 1 AS line, '%s' AS name, CAST(%s AS VARCHAR) AS cell, %s AS problem
          FROM read_parquet(%s, file_row_number = true)
        ) WHERE problem IS NOT NULL"""
        .formatted(column.name(), name, problem, path);
  }

  private void report(List<String> row) {
    Where where = new Where(file, Integer.parseInt(row.get(0)), 1);
    IntakeProblem code = IntakeProblem.valueOf(row.get(3));
    String cell = code == IntakeProblem.CELL_EMPTY ? "1, text" : row.get(2);
    problems.add(code, where, row.get(1), cell);
  }
}
