package org.linxuan.foundation.intake.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.Remark;

/**
 * The rows of text that a spreadsheet program puts on the clipboard: cells between tabs; a cell is
 * in quotes, with quotes in it doubled, only where a tab or a line end is in it, else quotes are
 * part of the text.
 */
final class PastedRows implements RawRows {
  private final String file;
  private final String text;
  private int at;
  private int line;

  PastedRows(String file, String text) {
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Override
  public @Nullable RawRow next() {
    while (at < text.length()) {
      RawRow row = readRow();
      if (!row.isBlank()) {
        return row;
      }
    }
    return null;
  }

  private RawRow readRow() {
    List<RawCell> cells = new ArrayList<>();
    line++;
    while (true) {
      String cell = readCell();
      cells.add(cell.isEmpty() ? RawCell.EMPTY : new RawCell(RawCell.Kind.TEXT, cell));
      if (at >= text.length() || text.charAt(at++) != '\t') {
        break;
      }
    }
    if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
      at++;
    }
    return new RawRow(file, line, cells.toArray(RawCell[]::new));
  }

  /** Reads a cell and stops at what ends it. */
  private String readCell() {
    if (at < text.length() && text.charAt(at) == '"') {
      String quoted = quoted();
      if (quoted != null) {
        return quoted;
      }
    }
    int from = at;
    while (at < text.length() && "\t\n\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /** A cell in quotes, or null where the quotes are part of its text. */
  private @Nullable String quoted() {
    StringBuilder cell = new StringBuilder();
    boolean needed = false;
    int i = at + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (c == '"' && !twice) {
        break;
      }
      needed |= c == '\t' || c == '\n' || c == '\r';
      cell.append(c);
      i += twice ? 2 : 1;
    }
    boolean closed = i < text.length();
    boolean ends = i + 1 >= text.length() || "\t\n\r".indexOf(text.charAt(i + 1)) >= 0;
    if (!closed || !ends || !needed) {
      return null;
    }
    at = i + 1;
    return cell.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  @Override
  public boolean isBroken() {
    return false;
  }

  @Override
  public boolean mayEndEarly() {
    return true;
  }

  @Override
  public List<Remark> remarks() {
    return List.of();
  }

  @Override
  public void close() {
    // Text in memory needs no closing.
  }
}
