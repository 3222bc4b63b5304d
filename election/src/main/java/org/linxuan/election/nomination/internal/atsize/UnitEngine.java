package org.linxuan.election.nomination.internal.atsize;

import java.util.List;
import org.linxuan.election.nomination.RollupEngine;

/** What runs the SQL text of one electoral unit after the other, in tables of its own. */
interface UnitEngine extends AutoCloseable {
  /** Gives a part of one of the database's tables a name. */
  void show(String name, String table, RollupEngine.Part part);

  /**
   * Shows the rows of a named table once more as {@code <name>_in_turn}, each with what stands in
   * some of its columns in the row before it, as {@code before_<column>}.
   *
   * @param table the same rows in the database
   * @param pieces of it, which may be read side by side
   */
  void showInTurn(String name, String table, List<RollupEngine.Part> pieces, List<String> columns);

  /** Makes one of the database's tables known under its own name. */
  void share(String table);

  /** Runs one query after the other, each into its table. */
  void run(List<RollupEngine.Step> steps);

  /** The values of a query with one column, as text. */
  List<String> column(String query);

  /** Whether a unit's sheets are to be read in stretches, to bound memory. */
  boolean inStretches();

  /** The database that holds the tables of these names, which the text has made of a unit. */
  Duck results(Unit unit, List<String> tables);

  @Override
  void close();
}
