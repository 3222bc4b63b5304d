package org.linxuan.verifier.election;

import org.linxuan.verifier.read.Row;

/**
 * An electoral unit, a row of units.csv.
 *
 * @param id its id
 * @param kind its kind, an id of the rulebook's unit kinds
 * @param row the whole row
 */
public record Unit(String id, String kind, Row row) {

  static Unit of(Row row) {
    return new Unit(row.get("unit"), row.get("kind"), row);
  }

  /** Whether it is carried through every stage. */
  public boolean isFull() {
    return row.is("detail", "full");
  }

  /** Whether only the numbers of its steps, its list and its result stand in the package. */
  public boolean isSummary() {
    return row.is("detail", "summary");
  }
}
