package org.linxuan.election.rulebook;

import java.util.List;

/**
 * A column of the table from which seats are apportioned.
 *
 * @param label what an explanation calls it; its name if the rulebook says nothing
 * @param values the only values that a cell may hold; empty if any value of the type will do
 */
public record InputColumn(String name, Text label, Type type, List<String> values) {

  public InputColumn {
    label = Absent.or(label, new Text(name, name));
    values = Absent.list(values);
  }

  /** A column that is called by its name and may hold any value. */
  public static InputColumn of(String name, Type type) {
    return new InputColumn(name, new Text(name, name), type, List.of());
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
