package org.linxuan.election.rulebook;

import java.util.List;

/**
 * A column of the table from which seats are apportioned.
 *
 * @param values the only values that a cell may hold; empty if any value of the type will do
 */
public record InputColumn(String name, Type type, List<String> values) {

  public InputColumn {
    values = Absent.list(values);
  }

  /** What the cells hold. */
  public enum Type implements Keyed {
    /** Any text. */
    TEXT("text"),
    /** A whole number from 0. */
    COUNT("count");

    private final String key;

    Type(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
