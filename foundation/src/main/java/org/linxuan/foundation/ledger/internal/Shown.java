package org.linxuan.foundation.ledger.internal;

/** Foreign text made fit to stand in a message: one line, short, nothing that moves a terminal. */
public final class Shown {
  private static final int MOST = 120;

  private Shown() {}

  /** The beginning of the text, controls and formatting characters as question marks. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().limit(MOST).forEach(point -> out.appendCodePoint(visible(point)));
    return text.codePointCount(0, text.length()) > MOST ? out + "..." : out.toString();
  }

  private static int visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          '?';
      default -> point;
    };
  }
}
