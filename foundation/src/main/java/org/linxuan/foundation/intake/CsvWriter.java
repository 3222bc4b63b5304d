package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes RFC 4180 records with LF line ends; quotes only where a cell needs them. */
public final class CsvWriter {
  private final Appendable out;

  public CsvWriter(Appendable out) {
    this.out = out;
  }

  /** Writes one record; each value by its {@code toString}. */
  public void row(List<?> cells) {
    try {
      for (int i = 0; i < cells.size(); i++) {
        if (i > 0) {
          out.append(',');
        }
        cell(String.valueOf(cells.get(i)));
      }
      out.append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one record. */
  public void row(Object... cells) {
    row(List.of(cells));
  }

  private void cell(String text) throws IOException {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }
}
