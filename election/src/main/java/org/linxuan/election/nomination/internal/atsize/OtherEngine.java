package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.linxuan.election.nomination.RollupEngine;

/**
 * Another engine runs the SQL text. The database hands it the input as Parquet, and takes the
 * results back the same way, so that all that is read and written goes one way whatever computes.
 */
final class OtherEngine implements UnitEngine {
  private final Duck duck;
  private final HandedOver tables;
  private final RollupEngine.Session session;

  /** A session of the engine beside a connection to the database; both are closed with this one. */
  OtherEngine(Duck duck, HandedOver tables, RollupEngine.Session session) {
    this.duck = duck;
    this.tables = tables;
    this.session = session;
  }

  @Override
  public void show(String name, String table, RollupEngine.Part part) {
    session.show(name, tables.file(table), part);
  }

  /** An order within each organisation is enough, and can be had on many machines. */
  @Override
  public void showInTurn(
      String name, String table, List<RollupEngine.Part> pieces, List<String> columns) {
    String before =
        columns.stream()
            .map(
                c ->
                    ", lag(%1$s) OVER (PARTITION BY organization ORDER BY line) AS before_%1$s"
                        .formatted(c))
            .collect(Collectors.joining());
    String query = "SELECT *" + before + " FROM " + name;
    session.run(
        List.of(new RollupEngine.Step(name + SqlText.IN_TURN, RollupEngine.Step.Kind.VIEW, query)));
  }

  @Override
  public void share(String table) {
    session.show(table, tables.file(table), RollupEngine.Part.ALL);
  }

  @Override
  public void run(List<RollupEngine.Step> steps) {
    session.run(steps);
  }

  @Override
  public List<String> column(String query) {
    return session.column(query);
  }

  @Override
  public boolean inStretches() {
    return false;
  }

  @Override
  public Duck results(Unit unit, List<String> names) {
    try {
      Path folder = tables.results(unit);
      for (String name : names) {
        Path table = folder.resolve(name);
        session.save(name, table);
        duck.run(
            "CREATE OR REPLACE TEMP TABLE %s AS SELECT * FROM read_parquet(%s)"
                .formatted(name, Duck.quoted(table.resolve("*.parquet"))));
      }
      session.forget();
      Durable.delete(folder);
      return duck;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    session.close();
    duck.close();
  }
}
