package org.linxuan.foundation.intake;

import java.nio.charset.StandardCharsets;

/** A file as somebody handed it in: its name, without folders, and its bytes. */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying megabytes serves nobody
public record Upload(String name, byte[] bytes) {
  private static final int NAME = 120;

  public Upload {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String shown = last.replaceAll("[\\p{Cntrl}\\p{Cf}:]", "").strip();
    name = shown.isEmpty() ? "upload" : shown;
    if (name.length() > NAME) {
      name = name.substring(name.length() - NAME);
    }
  }

  /** Text pasted from a spreadsheet program: cells between tabs, rows on lines. */
  public static Upload pasted(String text) {
    return new Upload("pasted.tsv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The name's ending in lower case, without its dot; empty where it has none. */
  public String ending() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
