package org.linxuan.foundation.intake.internal;

/** What stands in a cell before the column is asked: how the file holds it, and its text. */
public record RawCell(Kind kind, String text) {
  /** A cell with nothing in it. */
  public static final RawCell EMPTY = new RawCell(Kind.EMPTY, "");

  /** How a file holds a cell. */
  public enum Kind {
    /** Nothing. */
    EMPTY,
    /** Text whose characters were looked at. */
    WRITTEN,
    /** Text. */
    TEXT,
    /** A number, written out in digits. */
    NUMBER,
    /** A number whose digits are not all held or shown. */
    ROUNDED,
    /** A number shown with leading zeros that are not held. */
    PADDED,
    /** A day, as an ISO date; with a time of day behind it where there is one. */
    DATE,
    /** True or false. */
    FLAG,
    /** The name of an error. */
    ERROR,
    /** A formula, beginning with an equals sign. */
    FORMULA
  }
}
