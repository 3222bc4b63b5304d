package org.linxuan.election.nomination.internal.atsize;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.nomination.RollupEngine;

/** The database that has read the input runs the SQL text too. */
final class DuckEngine implements UnitEngine {
  private final Duck duck;

  DuckEngine(Duck duck) {
    this.duck = duck;
  }

  @Override
  public void show(String name, String table, RollupEngine.Part part) {
    List<String> conditions = new ArrayList<>();
    part.unit().ifPresent(unit -> conditions.add("unit = " + unit));
    part.from().ifPresent(from -> conditions.add("organization >= " + Duck.quoted(from)));
    part.to().ifPresent(to -> conditions.add("organization < " + Duck.quoted(to)));
    duck.run(
        "CREATE OR REPLACE TEMP VIEW %s AS SELECT * FROM %s%s"
            .formatted(
                name,
                table,
                conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)));
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
