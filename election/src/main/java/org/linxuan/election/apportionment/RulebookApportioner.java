package org.linxuan.election.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.apportionment.internal.AllocationKind;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Apportions seats as a rulebook says, from a table of the measures that it names. */
public final class RulebookApportioner {
  /** The column that names the unit. */
  public static final String UNIT = "unit";

  /** The column of the unit's total. */
  public static final String SEATS = "seats";

  private RulebookApportioner() {}

  /** Reads the table that the rules need; ask {@code problems} before using it. */
  public static Table read(ApportionmentRules rules, Source source, Problems problems) {
    return TableReader.read(spec(rules), source, problems);
  }

  /**
   * The seats of every unit of a table that {@link #read} gave without problems; nothing, with the
   * problems, where its numbers do not fit the rules.
   */
  public static Optional<Allocation> apportion(
      ApportionmentRules rules, Table table, Problems problems) {
    return AllocationKind.of(rules).apportion(table, problems);
  }

  /** The columns of the result: the input's, {@code seats}, then the rulebook's own. */
  public static List<String> header(ApportionmentRules rules) {
    List<String> header = new ArrayList<>();
    measures(rules).forEach(column -> header.add(column.name()));
    header.add(SEATS);
    header.addAll(rules.extraColumns());
    return header;
  }

  /** A row of the result, one value a column of {@link #header}: texts and whole numbers. */
  public static List<Object> row(ApportionmentRules rules, Table.Row input, UnitSeats unit) {
    List<Object> row = new ArrayList<>();
    for (InputColumn column : measures(rules)) {
      row.add(
          column.type() == InputColumn.Type.COUNT
              ? (Object) input.count(column.name())
              : input.text(column.name()));
    }
    row.add(unit.seats());
    row.addAll(unit.extra());
    return row;
  }

  /** All columns of the input but {@code seats}, which a table filled in by hand has too. */
  private static List<InputColumn> measures(ApportionmentRules rules) {
    return rules.columns().stream().filter(column -> !column.name().equals(SEATS)).toList();
  }

  /** What the input table must look like under these rules. */
  public static TableSpec spec(ApportionmentRules rules) {
    List<Column> columns = new ArrayList<>();
    rules.columns().forEach(column -> columns.add(column(column)));
    if (rules instanceof MeasuresRules measures && measures.handEntered()) {
      columns.add(Column.count(SEATS).optional());
    }
    return TableSpec.of(columns.toArray(Column[]::new)).key(UNIT);
  }

  private static Column column(InputColumn column) {
    if (!column.values().isEmpty()) {
      return Column.choice(column.name(), column.values().toArray(String[]::new));
    }
    return switch (column.type()) {
      case TEXT -> Column.text(column.name());
      case COUNT -> Column.count(column.name());
    };
  }
}
