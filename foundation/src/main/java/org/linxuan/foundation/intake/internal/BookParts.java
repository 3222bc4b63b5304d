package org.linxuan.foundation.intake.internal;

import java.io.IOException;
import java.util.List;

/** The parts of our workbooks that are the same for all but the names of their sheets. */
final class BookParts {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private BookParts() {}

  static void write(ZipWriter zip, List<String> sheets) throws IOException {
    types(zip, sheets.size());
    zip.part("_rels/.rels")
        .add("<Relationships xmlns=\"" + PACKAGE + "relationships\">")
        .add(relation("rId1", "officeDocument", "xl/workbook.xml"))
        .add("</Relationships>");
    zip.part("xl/workbook.xml")
        .add("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      zip.add("<sheet name=\"")
          .text(sheets.get(i - 1))
          .add("\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
    }
    zip.add("</sheets></workbook>");
    zip.part("xl/_rels/workbook.xml.rels")
        .add("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 1; i <= sheets.size(); i++) {
      zip.add(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    zip.add(relation("rId" + (sheets.size() + 1), "styles", "styles.xml")).add("</Relationships>");
    zip.part("xl/styles.xml").add(Looks.STYLES);
  }

  /** Begins the part of a sheet, from 1. */
  static void beginSheet(ZipWriter zip, int number) throws IOException {
    zip.part("xl/worksheets/sheet" + number + ".xml").add("<worksheet xmlns=\"" + MAIN + "\">");
  }

  private static void types(ZipWriter zip, int sheets) throws IOException {
    zip.part("[Content_Types].xml")
        .add("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\"")
        .add(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .add("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        .add(type("workbook", "sheet.main"))
        .add(type("styles", "styles"));
    for (int i = 1; i <= sheets; i++) {
      zip.add(type("worksheets/sheet" + i, "worksheet"));
    }
    zip.add("</Types>");
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
