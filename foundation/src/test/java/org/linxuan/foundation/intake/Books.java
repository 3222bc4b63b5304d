package org.linxuan.foundation.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part, so that any of them can be wrong. */
final class Books {
  static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
          + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
          + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> rows = new ArrayList<>();
  private String before = "";
  private String after = "";

  Books() {
    put("[Content_Types].xml", TYPES);
    put("_rels/.rels", rels(rel("rId1", "officeDocument", "xl/workbook.xml")));
    put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"人员\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    put(
        "xl/_rels/workbook.xml.rels",
        rels(
            rel("rId1", "worksheet", "worksheets/sheet1.xml")
                + rel("rId2", "styles", "styles.xml")
                + rel("rId3", "sharedStrings", "sharedStrings.xml")));
    put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000\"/><numFmt"
            + " numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf"
            + " numFmtId=\"165\"/><xf numFmtId=\"1\"/></cellXfs></styleSheet>");
    put("xl/sharedStrings.xml", "<sst><si><t>共享</t></si></sst>");
  }

  static String rel(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + REL
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  static String rels(String inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  Books put(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A row of cells as markup; a cell that begins with no angle bracket is its text. */
  Books row(String... cells) {
    return rowWith("", cells);
  }

  Books rowWith(String attributes, String... cells) {
    StringBuilder row = new StringBuilder();
    int number = rows.size() + 1;
    for (int i = 0; i < cells.length; i++) {
      String name = (char) ('A' + i) + "" + number;
      row.append(
          cells[i].startsWith("<")
              ? cells[i].replaceFirst("<c", "<c r=\"" + name + "\"")
              : text(name, cells[i]));
    }
    rows.add("<row r=\"" + number + "\" " + attributes + ">" + row + "</row>");
    return this;
  }

  static String text(String name, String text) {
    return "<c r=\""
        + name
        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + escaped(text)
        + "</t></is></c>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  Books around(String beforeRows, String afterRows) {
    before = beforeRows;
    after = afterRows;
    return this;
  }

  String sheet() {
    return "<worksheet>"
        + before
        + "<sheetData>"
        + String.join("", rows)
        + "</sheetData>"
        + after
        + "</worksheet>";
  }

  byte[] bytes() {
    if (!parts.containsKey("xl/worksheets/sheet1.xml")) {
      put("xl/worksheets/sheet1.xml", sheet());
    }
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
