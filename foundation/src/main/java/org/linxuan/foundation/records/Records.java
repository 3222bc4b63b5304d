package org.linxuan.foundation.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/**
 * The rows of all tables. Every change happens in the caller's transaction, under the rights of the
 * session that it names, leaves its earlier version in the history, and adds {@code row TABLE HASH}
 * or {@code drop TABLE HASH} to the ledger (see {@link RowSeal}).
 */
public interface Records {

  /** Checks and adds rows, all or none; false, with problems, where one is wrong. */
  boolean add(RecordTable table, List<Placed> rows, By by, Problems problems);

  /** The same for rows that belong to one place. */
  default boolean add(
      RecordTable table, Place place, List<Map<String, String>> rows, By by, Problems problems) {
    return add(table, rows.stream().map(row -> new Placed(place, row)).toList(), by, problems);
  }

  /**
   * Changes the cells of a row.
   *
   * @param version the version that was shown
   * @throws StaleRecord where somebody else was quicker
   */
  boolean change(
      RecordTable table, long id, int version, Map<String, String> cells, By by, Problems problems);

  /**
   * Takes a row out.
   *
   * @throws StaleRecord where somebody else was quicker
   */
  void remove(RecordTable table, long id, int version, By by);

  /** The row, if it is there and may be seen. */
  Optional<Kept> find(RecordTable table, long id);

  /**
   * The rows that concern a unit: its own and those of the whole (empty: all there are), as they
   * were entered.
   */
  List<Kept> list(RecordTable table, String unit);

  /** The same, only those in which these columns have these texts. */
  List<Kept> list(RecordTable table, String unit, Map<String, String> where);

  /** The same rows as the typed readers take them. */
  Source source(RecordTable table, String unit);

  /** What a row was before, latest first. */
  List<Kept> history(RecordTable table, long id);
}
