package org.linxuan.foundation.intake;

import java.util.List;

/**
 * A column of a table: its name, what its cells hold, whether cells (and the column itself) may be
 * missing, and for a choice the values allowed.
 */
public record Column(String name, Kind kind, boolean required, List<String> choices) {

  /** What a cell may hold. */
  public enum Kind {
    TEXT,
    COUNT,
    DATE,
    CHOICE,
    FRACTION
  }

  public static Column text(String name) {
    return new Column(name, Kind.TEXT, true, List.of());
  }

  /** A non-negative whole number, digits only. */
  public static Column count(String name) {
    return new Column(name, Kind.COUNT, true, List.of());
  }

  /** An ISO date. */
  public static Column date(String name) {
    return new Column(name, Kind.DATE, true, List.of());
  }

  public static Column choice(String name, String... values) {
    return new Column(name, Kind.CHOICE, true, List.of(values));
  }

  /** {@code true} or {@code false}. */
  public static Column flag(String name) {
    return choice(name, "true", "false");
  }

  /** A fraction such as 1/3 or 15%. */
  public static Column fraction(String name) {
    return new Column(name, Kind.FRACTION, true, List.of());
  }

  /** The same column, whose cells may be empty and which may be left out. */
  public Column optional() {
    return new Column(name, kind, false, choices);
  }
}
