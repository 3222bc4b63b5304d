package org.linxuan.verifier.read;

import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param where file and row, for what is said about it
 * @param cells text by column
 */
public record Row(String where, Map<String, String> cells) {
  /** A count of more digits has lost every sense; sums of counts below it stay within a long. */
  private static final int DIGITS = 15;

  /** A cell; empty where there is no such column. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Several cells. */
  public List<String> get(List<String> columns) {
    return columns.stream().map(this::get).toList();
  }

  public boolean has(String column) {
    return !get(column).isEmpty();
  }

  public boolean is(String column, String text) {
    return get(column).equals(text);
  }

  public boolean flag(String column) {
    return is(column, "true");
  }

  /** A whole number from 0; an empty cell is 0. */
  public long count(String column) {
    String text = get(column);
    if (text.isEmpty()) {
      return 0;
    }
    if (!isCount(text)) {
      throw new Malformed(where + " " + column, "not a count: " + text, "不是数量：" + text);
    }
    return Long.parseLong(text);
  }

  /** Whether a text is a count that makes sense. */
  public static boolean isCount(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Not after the day; a row without a date counts from the first day. */
  public boolean by(String column, String day) {
    return get(column).compareTo(day) <= 0;
  }
}
