package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.CsvReader;
import org.linxuan.foundation.intake.CsvRow;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** The two tables from which a list is chosen: quotas, and people with their features. */
public final class SlateFile {
  private static final String MIN = "min";
  private static final String MAX = "max";
  private static final String MIN_FLEX = "min_flex";
  private static final String MAX_FLEX = "max_flex";

  private SlateFile() {}

  /** What was read; not to be used if there are problems. */
  public record Content(List<Quota> quotas, List<SlatePerson> people) {
    public Content {
      quotas = List.copyOf(quotas);
      people = List.copyOf(people);
    }
  }

  /**
   * Reads both tables.
   *
   * @param quotas {@code feature,value,min,max[,min_flex,max_flex]}; the first two columns may also
   *     be called {@code category,name} or {@code category,feature}. A feature {@code a+b} that is
   *     no column joins the columns a and b, and its values are theirs joined in the same way
   * @param people {@code id} (or whatever the first column is called) and a column a feature
   * @param support the column of people that holds their support; where none is named each has 1
   */
  public static Content read(
      Source quotas, Source people, Optional<String> support, Problems problems) {
    Titles titles = Titles.of(header(quotas));
    Table quotaTable = TableReader.read(titles.spec(), quotas, problems);
    List<String> columns = header(people);
    String id = columns.isEmpty() || columns.contains("id") ? "id" : columns.get(0);
    List<Column> known = new ArrayList<>(List.of(Column.text(id)));
    support.filter(column -> !column.equals(id)).map(Column::count).ifPresent(known::add);
    TableSpec spec = TableSpec.of(known.toArray(Column[]::new)).key(id).withFurtherColumns();
    Table peopleTable = TableReader.read(spec, people, problems);
    List<Quota> read = new ArrayList<>();
    for (Table.Row row : quotaTable.rows()) {
      String feature = row.text(titles.feature());
      if (!columns.isEmpty() && !Feature.isIn(columns, feature)) {
        problems.add(
            CompositionProblem.FEATURE_WITHOUT_COLUMN,
            row.where(titles.feature()),
            people.name(),
            feature,
            String.join(", ", columns));
      }
      read.add(titles.quota(row, problems));
    }
    List<String> features = read.stream().map(Quota::feature).distinct().toList();
    return new Content(read, people(peopleTable, id, features, columns, support));
  }

  private static List<SlatePerson> people(
      Table table,
      String id,
      List<String> features,
      List<String> columns,
      Optional<String> support) {
    return table.rows().stream()
        .map(
            row -> {
              Map<String, String> values =
                  features.stream()
                      .collect(
                          Collectors.toMap(
                              Function.identity(), f -> Feature.value(columns, f, row::text)));
              return new SlatePerson(row.text(id), values, support.map(row::count).orElse(1L));
            })
        .toList();
  }

  /** The column names, before it is known what they must be; the real reading finds the faults. */
  static List<String> header(Source source) {
    try (CsvReader csv = CsvReader.open(source, new Problems())) {
      CsvRow row = csv.next();
      List<String> names = new ArrayList<>();
      for (int i = 0; row != null && i < row.size(); i++) {
        names.add(row.cell(i));
      }
      return names;
    }
  }

  /** A feature is a column, or several joined by plus signs: {@code sex+group}. */
  private static final class Feature {
    private static List<String> parts(List<String> columns, String feature) {
      return columns.contains(feature) ? List.of(feature) : List.of(feature.split("\\+", -1));
    }

    static boolean isIn(List<String> columns, String feature) {
      return columns.containsAll(parts(columns, feature));
    }

    static String value(List<String> columns, String feature, UnaryOperator<String> cell) {
      return parts(columns, feature).stream().map(cell).collect(Collectors.joining("+"));
    }
  }

  /** How a table of quotas calls its columns, and whether bounds may be moved only so far. */
  private record Titles(String feature, String value, boolean flex) {

    static Titles of(List<String> header) {
      boolean flex = header.contains(MIN_FLEX) || header.contains(MAX_FLEX);
      if (!header.contains("category")) {
        return new Titles("feature", "value", flex);
      }
      return new Titles("category", header.contains("name") ? "name" : "feature", flex);
    }

    TableSpec spec() {
      List<Column> columns =
          new ArrayList<>(
              List.of(
                  Column.text(feature), Column.text(value), Column.count(MIN), Column.count(MAX)));
      if (flex) {
        columns.add(Column.count(MIN_FLEX));
        columns.add(Column.count(MAX_FLEX));
      }
      return TableSpec.of(columns.toArray(Column[]::new)).key(feature, value).orEmpty();
    }

    Quota quota(Table.Row row, Problems problems) {
      long min = row.count(MIN);
      long max = row.count(MAX);
      if (min > max) {
        problems.add(CompositionProblem.QUOTA_MIN_ABOVE_MAX, row.where(MIN), min, max);
      }
      if (!flex) {
        return Quota.of(row.text(feature), row.text(value), min, max);
      }
      Quota quota =
          new Quota(
              row.text(feature),
              row.text(value),
              min,
              max,
              row.count(MIN_FLEX),
              row.count(MAX_FLEX));
      if (quota.minFlex() > min) {
        problems.add(
            CompositionProblem.QUOTA_FLEX_ABOVE_MIN, row.where(MIN_FLEX), quota.minFlex(), min);
      }
      if (quota.maxFlex() < max) {
        problems.add(
            CompositionProblem.QUOTA_FLEX_BELOW_MAX, row.where(MAX_FLEX), quota.maxFlex(), max);
      }
      return quota;
    }
  }
}
