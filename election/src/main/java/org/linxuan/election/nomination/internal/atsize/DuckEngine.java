package org.linxuan.election.nomination.internal.atsize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linxuan.election.nomination.RollupEngine;

/** The database that has read the input runs the SQL text too. */
final class DuckEngine implements UnitEngine {
  private final Duck duck;

  DuckEngine(Duck duck) {
    this.duck = duck;
  }

  @Override
  public void show(String name, String table, RollupEngine.Part part) {
    duck.run(
        "CREATE OR REPLACE TEMP VIEW %s AS SELECT * FROM %s".formatted(name, rows(table, part)));
  }

  private static String rows(String table, RollupEngine.Part part) {
    List<String> conditions = new ArrayList<>();
    part.unit().ifPresent(unit -> conditions.add("unit = " + unit));
    part.from().ifPresent(from -> conditions.add("organization >= " + Duck.quoted(from)));
    part.to().ifPresent(to -> conditions.add("organization < " + Duck.quoted(to)));
    return conditions.isEmpty() ? table : table + " WHERE " + String.join(" AND ", conditions);
  }

  /** In the order of the file: an empty OVER neither sorts nor keeps the rows. */
  @Override
  public void showInTurn(
      String name, String table, List<RollupEngine.Part> pieces, List<String> columns) {
    String before =
        columns.stream()
            .map(c -> ", lag(" + c + ") OVER () AS before_" + c)
            .collect(Collectors.joining());
    duck.run(
        pieces.stream()
            .map(piece -> "SELECT *" + before + " FROM " + rows(table, piece))
            .collect(
                Collectors.joining(
                    " UNION ALL ",
                    "CREATE OR REPLACE TEMP VIEW " + name + SqlText.IN_TURN + " AS ",
                    "")));
  }

  @Override
  public void share(String table) {
    // It is there already.
  }

  @Override
  public void run(List<RollupEngine.Step> steps) {
    duck.run(steps);
  }

  @Override
  public List<String> column(String query) {
    return duck.rows(query).stream().map(row -> row.get(0)).toList();
  }

  @Override
  public boolean inStretches() {
    return true;
  }

  @Override
  public Duck results(Unit unit, List<String> tables) {
    return duck;
  }

  @Override
  public void close() {
    duck.close();
  }
}
