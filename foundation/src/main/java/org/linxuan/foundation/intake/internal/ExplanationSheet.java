package org.linxuan.foundation.intake.internal;

import java.io.IOException;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.intake.Titles;
import org.linxuan.foundation.problem.Lang;

/** The sheet that says of every column what it holds. */
final class ExplanationSheet {
  private final TableSpec spec;
  private final Titles titles;
  private final Lang lang;

  ExplanationSheet(TableSpec spec, Titles titles, Lang lang) {
    this.spec = spec;
    this.titles = titles;
    this.lang = lang;
  }

  void write(ZipWriter zip) throws IOException {
    BookParts.beginSheet(zip, 2);
    zip.add(
            "<cols><col min=\"1\" max=\"2\" width=\"20\" customWidth=\"1\"/><col min=\"3\" max=\"3\"")
        .add(" width=\"14\" customWidth=\"1\"/><col min=\"4\" max=\"5\" width=\"48\"")
        .add(" customWidth=\"1\"/></cols><sheetData>");
    SheetWriter writer = new SheetWriter(zip);
    writer
        .row()
        .text(lang.of("Column", "列"), Looks.HEADER)
        .text(lang.of("Name in files", "文件列名"), Looks.HEADER)
        .text(lang.of("Filled in", "是否必填"), Looks.HEADER)
        .text(lang.of("What it holds", "内容"), Looks.HEADER)
        .text(lang.of("Remarks", "说明"), Looks.HEADER)
        .text(lang.of("Values allowed", "可选内容"), Looks.HEADER)
        .end();
    for (Column column : spec.columns()) {
      writer
          .row()
          .text(titles.title(column.name(), lang), Looks.WRAPPED)
          .text(column.name(), Looks.WRAPPED)
          .text(needed(column), Looks.WRAPPED)
          .text(kind(column), Looks.WRAPPED)
          .text(titles.noteOn(column.name(), lang), Looks.WRAPPED);
      for (String value : column.choices()) {
        writer.text(titles.title(column.name(), value, lang), Looks.WRAPPED);
      }
      writer.end();
    }
    zip.add("</sheetData></worksheet>");
  }

  private String needed(Column column) {
    String key =
        spec.key().contains(column.name()) ? lang.of("; identifies the row", "；用于识别该行") : "";
    return (column.required() ? lang.of("always", "必填") : lang.of("may be empty", "可为空")) + key;
  }

  private String kind(Column column) {
    return switch (column.kind()) {
      case TEXT -> lang.of("Text; leading zeros stay", "文本，保留前导零");
      case COUNT -> lang.of("A whole number, 0 or more", "非负整数");
      case DATE -> lang.of("A date, as 2022-05-31", "日期，如 2022-05-31");
      case CHOICE -> lang.of("One of the values to the right", "右侧所列内容之一");
      case FRACTION -> lang.of("A fraction, as 1/3 or 15%", "分数，如 1/3 或 15%");
    };
  }
}
