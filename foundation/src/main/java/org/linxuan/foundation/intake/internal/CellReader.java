package org.linxuan.foundation.intake.internal;

import java.util.Optional;

/** Reads one cell of a sheet; a formula is never computed, and what it last gave is not taken. */
final class CellReader {
  private static final int SHOWN = 200;

  private final SharedTexts shared;
  private final CellStyles styles;
  private final boolean from1904;

  CellReader(SharedTexts shared, CellStyles styles, boolean from1904) {
    this.shared = shared;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** Reads to the end of the cell that just began. */
  RawCell read(Xml xml) throws BadWorkbook {
    String type = xml.get("t");
    Optional<String> style = Optional.ofNullable(xml.attribute("s"));
    int outer = xml.depth();
    String value = null;
    String formula = null;
    for (Xml.At at = xml.next(); xml.depth() >= outer; at = xml.next()) {
      if (at == Xml.At.DONE) {
        throw Zip.damaged("a cell has no end", "单元格未结束");
      }
      if (at == Xml.At.START) {
        switch (xml.name()) {
          case "is" -> value = RichText.read(xml);
          case "v" -> value = content(xml);
          case "f" -> formula = content(xml);
          default -> {
            // Extensions say nothing.
          }
        }
      }
    }
    if (formula != null) {
      String shown = formula.length() > SHOWN ? formula.substring(0, SHOWN) + "..." : formula;
      return new RawCell(RawCell.Kind.FORMULA, "=" + shown);
    }
    return value == null ? RawCell.EMPTY : cell(type, value, style);
  }

  private RawCell cell(String type, String value, Optional<String> style) throws BadWorkbook {
    return switch (type) {
      case "s" -> text(shared.text(value.trim()));
      case "inlineStr" -> text(value);
      case "str" -> text(RichText.plain(value));
      case "b" -> new RawCell(RawCell.Kind.FLAG, value.trim().equals("1") ? "true" : "false");
      case "e" -> new RawCell(RawCell.Kind.ERROR, value);
      case "d" ->
          new RawCell(RawCell.Kind.DATE, value.trim().replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
      case "", "n" ->
          value.isBlank()
              ? RawCell.EMPTY
              : Numbers.cell(value.trim(), styles.look(style), from1904);
      default -> throw Zip.damaged("a cell is of no known type", "单元格类型不明");
    };
  }

  private static RawCell text(String text) {
    return text.isEmpty() ? RawCell.EMPTY : new RawCell(RawCell.Kind.TEXT, text);
  }

  private static String content(Xml xml) throws BadWorkbook {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    for (Xml.At at = xml.next(); xml.depth() >= outer; at = xml.next()) {
      if (at == Xml.At.TEXT) {
        xml.textTo(text, Limits.CELL);
      } else if (at == Xml.At.DONE) {
        throw Zip.damaged("a cell has no end", "单元格未结束");
      }
    }
    return text.toString();
  }
}
