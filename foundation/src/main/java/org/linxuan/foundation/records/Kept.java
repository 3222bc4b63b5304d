package org.linxuan.foundation.records;

import java.time.Instant;
import java.util.Map;

/**
 * A row as it is kept.
 *
 * @param unit the part of the whole that it belongs to; empty: the whole
 * @param scope whose row it is, for rights
 * @param version from 1, one more with every change
 * @param by the account that entered this version
 * @param cells column to text; an empty cell is empty text
 */
public record Kept(
    long id,
    String unit,
    String scope,
    int version,
    String by,
    Instant at,
    Map<String, String> cells) {

  /** The text of a cell; empty where it is empty. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The whole number in a cell; 0 where it is empty. */
  public long count(String column) {
    String text = text(column);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }
}
