package org.linxuan.foundation.shell;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table as shown: its text, where it leads (or empty), the state whose sign stands
 * before the text (or null), and what the column is sorted by.
 */
public record Cell(String text, String href, @Nullable State state, Comparable<?> order) {
  /** A text. */
  public static Cell of(String text) {
    return new Cell(text, "", null, text);
  }

  /** A text that leads somewhere. */
  public static Cell link(String text, String href) {
    return new Cell(text, href, null, text);
  }

  /** A state with its word. */
  public static Cell state(State state, String word) {
    return new Cell(word, "", state, state);
  }

  /** The same, sorted by something else: a number, a day, a name's strokes. */
  public Cell by(Comparable<?> key) {
    return new Cell(text, href, state, key);
  }
}
