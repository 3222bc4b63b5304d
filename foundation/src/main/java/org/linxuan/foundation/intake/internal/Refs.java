package org.linxuan.foundation.intake.internal;

/** Names of cells such as C7: letters for the column, digits for the row, both from 1. */
public final class Refs {
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 3;
  private static final int MOST_DIGITS = 7;

  private Refs() {}

  /** The name of a cell. */
  public static String name(int line, int column) {
    return letters(column) + line;
  }

  /** The letters of a column. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.toString();
  }

  /** The column of a cell's name; 0 where that is none. */
  static int column(String name) {
    int column = 0;
    int at = 0;
    while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
      column = column * LETTERS + (name.charAt(at++) - 'A' + 1);
      if (at > MOST_LETTERS) {
        return 0;
      }
    }
    return column;
  }

  /** The row of a cell's name; 0 where that is none. */
  static int line(String name) {
    int at = 0;
    while (at < name.length() && !isDigit(name.charAt(at))) {
      at++;
    }
    return number(name.substring(at));
  }

  /** A number of up to seven digits; 0 where that is none. */
  static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> isDigit((char) c));
    return plain ? Integer.parseInt(digits) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
