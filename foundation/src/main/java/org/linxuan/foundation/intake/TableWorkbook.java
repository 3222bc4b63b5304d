package org.linxuan.foundation.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.internal.TableBook;
import org.linxuan.foundation.problem.Lang;

/**
 * Workbooks of a table for people: a template to fill in, and an export. Both have the titles as
 * header, a format for each column (ids are text, so leading zeros stay), lists for choices, and a
 * second sheet that explains every column. All text is held as text: what begins with = + - or @
 * never becomes a formula. What is exported is read back by {@link UploadedTable} as it was (but
 * for texts that begin with = or @, which it refuses). Same input, same bytes.
 */
public final class TableWorkbook {
  private static final int PREPARED = 5_000;
  private static final int SHEET_NAME = 31;

  private TableWorkbook() {}

  /** An empty workbook to fill in; the name is that of its sheet. */
  public static byte[] template(TableSpec spec, Titles titles, Lang lang, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(book(spec, titles, lang, name), out, List.of(), PREPARED);
    return out.toByteArray();
  }

  /** Writes rows, given by column name, as they come; the stream stays open. */
  public static void export(
      TableSpec spec,
      Titles titles,
      Lang lang,
      String name,
      Iterable<Map<String, String>> rows,
      OutputStream out) {
    write(book(spec, titles, lang, name), out, rows, 0);
  }

  private static TableBook book(TableSpec spec, Titles titles, Lang lang, String name) {
    String plain = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}']", " ").strip();
    boolean free = !plain.isEmpty() && !TableBook.isTaken(plain);
    String sheet = free ? plain : lang.of("Table", "表格");
    return new TableBook(
        spec, titles, lang, sheet.length() > SHEET_NAME ? sheet.substring(0, SHEET_NAME) : sheet);
  }

  private static void write(
      TableBook book, OutputStream out, Iterable<Map<String, String>> rows, int blank) {
    try {
      book.write(out, rows, blank);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
