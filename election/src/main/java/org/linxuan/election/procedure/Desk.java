package org.linxuan.election.procedure;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.Place;
import org.linxuan.foundation.records.RecordTable;

/**
 * Where rows are entered that need no second hand. Every change is one transaction, in which the
 * unit is read again by the typed readers: a row that would leave the records wrong is not kept.
 */
public interface Desk {
  /** Adds rows, all or none; false, with problems, where one is wrong. */
  boolean add(
      RecordTable table,
      Place place,
      List<Map<String, String>> rows,
      Actor actor,
      Problems problems);

  /** Changes a row; a {@link org.linxuan.foundation.records.StaleRecord} where it was changed. */
  boolean change(
      RecordTable table,
      long id,
      int version,
      Map<String, String> cells,
      Actor actor,
      Problems problems);

  /** Takes a row out. */
  boolean remove(RecordTable table, long id, int version, Actor actor, Problems problems);

  /**
   * Several changes as one: all or none. The work adds to {@code problems} what is wrong; what it
   * did is then undone.
   */
  boolean together(String unit, Problems problems, Supplier<Boolean> work);

  /** Does something while nobody else changes the unit, in one transaction. */
  <T> T alone(String unit, Supplier<T> work);
}
