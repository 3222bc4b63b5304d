package org.linxuan.election.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a terminal, where Chinese characters take two columns each. */
final class Wrap {
  private static final String NOT_FIRST = "，。、；：？！）》”’,.;:?!)";

  private Wrap() {}

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(Wrap::width).sum();
  }

  /** The lines of a text; the first may be of another width than the others. */
  static List<String> lines(String text, int width, int firstWidth) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = firstWidth;
    for (String piece : pieces(text)) {
      String shown = line.isEmpty() ? piece.stripLeading() : piece;
      if (!line.isEmpty() && width(line + piece.stripTrailing()) > room) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        shown = piece.stripLeading();
        room = width;
      }
      line.append(shown);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Between any two pieces a line may end: after spaces, and around Chinese characters. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = ' ';
    for (int c : text.codePoints().toArray()) {
      boolean mayEnd = before == ' ' || width(c) == 2 || width(before) == 2;
      if (mayEnd && c != ' ' && !piece.isEmpty() && NOT_FIRST.indexOf(c) < 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
      before = c;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static int width(int c) {
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
