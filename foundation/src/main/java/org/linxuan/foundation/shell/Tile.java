package org.linxuan.foundation.shell;

import org.jspecify.annotations.Nullable;

/**
 * One figure that people look for first: what it is, the figure as shown, its unit, a note (a
 * trend, a target) with its state, and where it leads.
 */
public record Tile(
    String label,
    String figure,
    String unit,
    String note,
    @Nullable State state,
    String href,
    String link) {
  /** A figure with neither note nor link. */
  public static Tile of(String label, String figure, String unit) {
    return new Tile(label, figure, unit, "", null, "", "");
  }

  /** The same with a note, whose sign shows the state. */
  public Tile note(State how, String text) {
    return new Tile(label, figure, unit, text, how, href, link);
  }

  /** The same, leading to a page. */
  public Tile to(String address, String text) {
    return new Tile(label, figure, unit, note, state, address, text);
  }
}
