package org.linxuan.foundation.intake.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a workbook one after another, without the time of day. */
final class ZipWriter implements Closeable {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int BLOCK = 1 << 15;

  private final ZipOutputStream zip;
  private final StringBuilder block = new StringBuilder();

  ZipWriter(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Begins a part. */
  ZipWriter part(String name) throws IOException {
    flush();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return add("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Adds markup. */
  ZipWriter add(String markup) throws IOException {
    block.append(markup);
    if (block.length() > BLOCK) {
      flush();
    }
    return this;
  }

  /** Adds text; what may not stand in markup, or would be lost there, is written by its number. */
  ZipWriter text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> block.append("&amp;");
        case '<' -> block.append("&lt;");
        case '>' -> block.append("&gt;");
        case '"' -> block.append("&quot;");
        case '_' -> block.append(isEscape(text, i) ? "_x005F_" : "_");
        default -> {
          boolean pair = Character.isSurrogate(c) && isPair(text, i);
          boolean lost = c < ' ' && c != '\t' && c != '\n';
          if (lost || c > 0xFFFD || (Character.isSurrogate(c) && !pair)) {
            block.append(String.format(java.util.Locale.ROOT, "_x%04X_", (int) c));
          } else {
            block.append(c);
          }
        }
      }
    }
    return add("");
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Whether text would be read as a character written by its number. */
  private static boolean isEscape(String text, int at) {
    return at + 6 < text.length() && text.substring(at, at + 7).matches("_x[0-9A-Fa-f]{4}_");
  }

  private void flush() throws IOException {
    zip.write(block.toString().getBytes(StandardCharsets.UTF_8));
    block.setLength(0);
  }

  @Override
  public void close() throws IOException {
    flush();
    zip.finish();
  }
}
