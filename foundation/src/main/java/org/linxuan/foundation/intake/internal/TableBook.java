package org.linxuan.foundation.intake.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.intake.Titles;
import org.linxuan.foundation.problem.Lang;

/** Writes the workbook of a table: its sheet, and one that explains the columns. */
public final class TableBook {
  /** How a workbook holds a list of values in itself, at most. */
  private static final int LIST = 255;

  private static final int NARROW = 12;
  private static final int WIDE = 40;
  private static final int FIRST_VALUE = 6;

  private final TableSpec spec;
  private final Titles titles;
  private final Lang lang;
  private final String sheet;

  /** A workbook in a language, whose first sheet has a name. */
  public TableBook(TableSpec spec, Titles titles, Lang lang, String sheet) {
    this.spec = spec;
    this.titles = titles;
    this.lang = lang;
    this.sheet = sheet;
  }

  /** Whether a sheet of this name would be taken for an explanation. */
  public static boolean isTaken(String name) {
    return SheetChoice.OURS.contains(name);
  }

  /**
   * Writes it.
   *
   * @param blank so many empty rows are prepared below the given ones
   */
  public void write(OutputStream out, Iterable<Map<String, String>> rows, int blank)
      throws IOException {
    try (ZipWriter zip = new ZipWriter(out)) {
      BookParts.write(zip, List.of(sheet, lang.of("Explanation", "说明")));
      BookParts.beginSheet(zip, 1);
      view(zip);
      zip.add("<sheetData>");
      SheetWriter writer = new SheetWriter(zip);
      writer.row();
      for (Column column : spec.columns()) {
        writer.text(title(column), column.required() ? Looks.REQUIRED : Looks.HEADER);
      }
      writer.end();
      int count = 0;
      for (Map<String, String> row : rows) {
        row(writer, row);
        count++;
      }
      zip.add("</sheetData>");
      choices(zip, count + blank + 1);
      zip.add("</worksheet>");
      new ExplanationSheet(spec, titles, lang).write(zip);
    }
  }

  private void row(SheetWriter writer, Map<String, String> row) throws IOException {
    writer.row();
    for (Column column : spec.columns()) {
      String text = row.getOrDefault(column.name(), "");
      writer.cell(column, text.isEmpty() ? "" : titles.title(column.name(), text, lang));
    }
    writer.end();
  }

  private String title(Column column) {
    return titles.title(column.name(), lang);
  }

  /** The header stays in sight; whole columns have their format, so that typing keeps it. */
  private void view(ZipWriter zip) throws IOException {
    zip.add("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
        .add(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    int number = 0;
    for (Column column : spec.columns()) {
      number++;
      int width = Math.max(NARROW, Math.min(WIDE, title(column).length() * 2 + 4));
      zip.add("<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + width + "\"")
          .add(" style=\"" + look(column) + "\" customWidth=\"1\"/>");
    }
    zip.add("</cols>");
  }

  private static int look(Column column) {
    return switch (column.kind()) {
      case DATE -> Looks.DAY;
      case COUNT -> Looks.COUNT;
      case TEXT, CHOICE, FRACTION -> Looks.TEXT;
    };
  }

  /** Lists to choose from; long ones stand in the explanation. */
  private void choices(ZipWriter zip, int last) throws IOException {
    List<Column> columns = spec.columns();
    long lists = columns.stream().filter(c -> c.kind() == Column.Kind.CHOICE).count();
    if (lists == 0 || last < 2) {
      return;
    }
    zip.add("<dataValidations count=\"" + lists + "\">");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.kind() == Column.Kind.CHOICE) {
        String letters = Refs.letters(i + 1);
        zip.add("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"")
            .add(letters + "2:" + letters + last + "\"><formula1>")
            .text(list(column, i + 2))
            .add("</formula1></dataValidation>");
      }
    }
    zip.add("</dataValidations>");
  }

  private String list(Column column, int explained) {
    List<String> values =
        column.choices().stream().map(v -> titles.title(column.name(), v, lang)).toList();
    String together = String.join(",", values);
    boolean plain = values.stream().noneMatch(v -> v.contains(",") || v.contains("\""));
    if (plain && together.length() <= LIST) {
      return "\"" + together + "\"";
    }
    String last = Refs.letters(FIRST_VALUE + values.size() - 1);
    String from = Refs.letters(FIRST_VALUE);
    return "'"
        + lang.of("Explanation", "说明")
        + "'!$"
        + from
        + "$"
        + explained
        + ":$"
        + last
        + "$"
        + explained;
  }
}
