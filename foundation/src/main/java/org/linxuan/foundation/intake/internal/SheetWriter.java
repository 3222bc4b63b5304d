package org.linxuan.foundation.intake.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.linxuan.foundation.intake.Column;

/** Writes the rows of one sheet; every text is held as text, so nothing can become a formula. */
final class SheetWriter {
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final int DIGITS = 15;

  private final ZipWriter zip;
  private int line;
  private int column;

  SheetWriter(ZipWriter zip) {
    this.zip = zip;
  }

  SheetWriter row() throws IOException {
    line++;
    column = 0;
    zip.add("<row r=\"").add(Integer.toString(line)).add("\">");
    return this;
  }

  void end() throws IOException {
    zip.add("</row>");
  }

  /** A cell of text. */
  SheetWriter text(String text, int look) throws IOException {
    column++;
    if (text.isEmpty()) {
      return this;
    }
    begin(look)
        .add(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        .text(text)
        .add("</t></is></c>");
    return this;
  }

  /** A cell of a column: days and whole numbers as such where a workbook holds them exactly. */
  SheetWriter cell(Column of, String text) throws IOException {
    if (of.kind() == Column.Kind.DATE && isDay(text)) {
      column++;
      long days = ChronoUnit.DAYS.between(ZERO, LocalDate.parse(text));
      begin(Looks.DAY).add("><v>").add(Long.toString(days)).add("</v></c>");
      return this;
    }
    if (of.kind() == Column.Kind.COUNT && isNumber(text)) {
      column++;
      begin(Looks.COUNT).add("><v>").add(text).add("</v></c>");
      return this;
    }
    return text(text, Looks.TEXT);
  }

  private ZipWriter begin(int look) throws IOException {
    return zip.add("<c r=\"")
        .add(Refs.name(line, column))
        .add("\" s=\"")
        .add(Integer.toString(look))
        .add("\"");
  }

  private static boolean isDay(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return false;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      return !day.isBefore(FIRST) && !day.isAfter(LAST);
    } catch (java.time.format.DateTimeParseException e) {
      return false;
    }
  }

  /** Digits that come back as they are: no leading zeros, no more than a workbook holds. */
  private static boolean isNumber(String text) {
    return text.matches("0|[1-9][0-9]*") && text.length() <= DIGITS;
  }
}
