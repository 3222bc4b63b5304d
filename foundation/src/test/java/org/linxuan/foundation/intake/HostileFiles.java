package org.linxuan.foundation.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files made to do harm, or broken, and with what each is refused. */
final class HostileFiles {
  record Case(String name, String file, byte[] bytes, String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Books book() {
    return new Books().row("person", "name", "sex").row("1", "甲", "男");
  }

  private static Case part(String name, String part, String text, String code) {
    return new Case(name, "x.xlsx", book().put(part, text).bytes(), code);
  }

  private static Case sheet(String name, String inner, String code) {
    return part(name, "xl/worksheets/sheet1.xml", inner, code);
  }

  private static String laughs(String root) {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    return dtd + "]>";
  }

  private static Case external(String kind, String target) {
    String rel = Books.rel("x", kind, target).replace("/>", " TargetMode=\"External\"/>");
    return part(
        "external " + kind,
        "xl/worksheets/_rels/sheet1.xml.rels",
        Books.rels(rel),
        "WORKBOOK_LINK");
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    cases.addAll(bombs());
    cases.addAll(entities());
    cases.addAll(lengths());
    cases.addAll(programs());
    cases.addAll(links());
    cases.addAll(broken());
    cases.addAll(noMarkup());
    cases.addAll(misnamed());
    return cases;
  }

  private static List<Case> bombs() {
    String shared = "<sst><si><t>" + "x".repeat(32_767) + "</t></si></sst>";
    StringBuilder many = new StringBuilder("<worksheet><sheetData>");
    many.append("<row r=\"1\">" + Books.text("A1", "person") + "</row>");
    for (int i = 2; i < 4_000; i++) {
      many.append("<row r=\"" + i + "\"><c r=\"A" + i + "\" t=\"s\"><v>0</v></c></row>");
    }
    String repeated = many + "</sheetData></worksheet>";
    byte[] crowd = crowd();
    return List.of(
        sheet(
            "unpacks to zeros",
            "<worksheet>" + " ".repeat(40 << 20) + "</worksheet>",
            "WORKBOOK_BOMB"),
        new Case("a thousand parts", "x.xlsx", crowd, "WORKBOOK_BOMB"),
        new Case("says it is larger than all", "x.xlsx", patched(24, 0x7FFFFFFF), "WORKBOOK_BOMB"),
        new Case("says it is smaller than it is", "x.xlsx", patched(24, 300), "WORKBOOK_DAMAGED"),
        new Case(
            "one text in every cell",
            "x.xlsx",
            book()
                .put("xl/sharedStrings.xml", shared)
                .put("xl/worksheets/sheet1.xml", repeated)
                .bytes(),
            "FILE_TOO_LARGE"));
  }

  private static List<Case> entities() {
    String a = "<c r=\"A2\" t=\"inlineStr\"><is><t>&a29;</t></is></c>";
    return List.of(
        sheet(
            "laughs in the sheet",
            laughs("worksheet")
                + "<worksheet><sheetData><row r=\"1\">"
                + a
                + "</row></sheetData></worksheet>",
            "WORKBOOK_ENTITIES"),
        part(
            "laughs in the texts",
            "xl/sharedStrings.xml",
            laughs("sst") + "<sst><si><t>&a29;</t></si></sst>",
            "WORKBOOK_ENTITIES"),
        part(
            "laughs in the types",
            "[Content_Types].xml",
            laughs("Types") + Books.TYPES,
            "WORKBOOK_ENTITIES"),
        sheet(
            "reads a file",
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>",
            "WORKBOOK_ENTITIES"),
        sheet(
            "asks a server",
            "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet/>",
            "WORKBOOK_ENTITIES"));
  }

  private static List<Case> lengths() {
    return List.of(
        sheet(
            "an attribute of megabytes",
            "<worksheet a=\"" + random(3 << 20) + "\"/>",
            "WORKBOOK_DAMAGED"),
        sheet("elements without end", "<a>".repeat(100_000), "WORKBOOK_DAMAGED"),
        sheet(
            "a cell of a million characters",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>"
                + random(40_000)
                + "</v></c></row></sheetData></worksheet>",
            "CELL_TOO_LONG"),
        sheet(
            "the last cell of all",
            "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>",
            "TABLE_TOO_WIDE"),
        sheet(
            "a row past the last",
            "<worksheet><sheetData><row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row></sheetData></worksheet>",
            "WORKBOOK_DAMAGED"),
        new Case(
            "a million commas",
            "x.csv",
            ",".repeat(1 << 20).getBytes(StandardCharsets.UTF_8),
            "TABLE_TOO_WIDE"),
        new Case(
            "more than an upload may have", "x.csv", new byte[(32 << 20) + 1], "FILE_TOO_LARGE"));
  }

  private static List<Case> programs() {
    String xlsm =
        Books.TYPES
            .replace("sheet.main+xml", "sheet.macroEnabled.main+xml")
            .replace(
                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.macroEnabled",
                "vnd.ms-excel.sheet.macroEnabled");
    return List.of(
        part("macros by type", "[Content_Types].xml", xlsm, "WORKBOOK_MACRO"),
        part("macros by name", "xl/vbaProject.bin", "x", "WORKBOOK_MACRO"),
        part("macros of old", "xl/macrosheets/sheet1.xml", "<x/>", "WORKBOOK_MACRO"),
        part(
            "macros by relation",
            "xl/_rels/workbook.xml.rels",
            Books.rels(
                Books.rel("rId1", "worksheet", "worksheets/sheet1.xml")
                    + Books.rel("v", "vbaProject", "harmless.bin")),
            "WORKBOOK_MACRO"),
        part("a control", "xl/activeX/activeX1.xml", "<x/>", "WORKBOOK_MACRO"));
  }

  private static List<Case> links() {
    return List.of(
        part("another workbook", "xl/externalLinks/externalLink1.xml", "<x/>", "WORKBOOK_LINK"),
        part(
            "another workbook by reference",
            "xl/workbook.xml",
            "<workbook><externalReferences><externalReference id=\"rId9\"/></externalReferences></workbook>",
            "WORKBOOK_LINK"),
        part("a database", "xl/connections.xml", "<x/>", "WORKBOOK_LINK"),
        external("image", "http://127.0.0.1/x.png"),
        external("externalLinkPath", "file:///x.xlsx"),
        part("an object", "xl/embeddings/oleObject1.bin", "x", "WORKBOOK_OBJECT"),
        part(
            "an object by relation",
            "xl/worksheets/_rels/sheet1.xml.rels",
            Books.rels(Books.rel("o", "oleObject", "../x/y.bin")),
            "WORKBOOK_OBJECT"),
        new Case(
            "a command in CSV",
            "x.csv",
            "person,name,sex\n1,=cmd|' /C calc'!A0,男\n".getBytes(StandardCharsets.UTF_8),
            "CELL_FORMULA"),
        new Case(
            "a command as text",
            "x.xlsx",
            new Books().row("person", "name", "sex").row("1", "@SUM(1)", "男").bytes(),
            "CELL_FORMULA"),
        new Case(
            "a shared formula",
            "x.xlsx",
            new Books()
                .row("person", "name", "sex")
                .row("1", "<c><f t=\"shared\" si=\"0\"/><v>7</v></c>", "男")
                .bytes(),
            "CELL_HAS_FORMULA"));
  }

  private static List<Case> broken() {
    byte[] whole = book().bytes();
    byte[] late = whole.clone();
    late[late.length / 3] ^= 1;
    return List.of(
        new Case(
            "cut short", "x.xlsx", Arrays.copyOf(whole, whole.length - 30), "WORKBOOK_DAMAGED"),
        new Case("only its begin", "x.xlsx", Arrays.copyOf(whole, 40), "WORKBOOK_DAMAGED"),
        new Case(
            "names that lead out",
            "x.xlsx",
            book().put("../../etc/x", "x").bytes(),
            "WORKBOOK_DAMAGED"),
        part("two parts of one name", "XL/WORKBOOK.XML", "<x/>", "WORKBOOK_DAMAGED"),
        new Case(
            "no workbook",
            "x.xlsx",
            Books.zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8))),
            "WORKBOOK_DAMAGED"),
        new Case("encrypted part", "x.xlsx", patched(8, 0x0801), "WORKBOOK_PASSWORD"));
  }

  private static List<Case> noMarkup() {
    return List.of(
        sheet("no markup", "no markup", "WORKBOOK_DAMAGED"),
        sheet(
            "half markup",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1",
            "WORKBOOK_DAMAGED"),
        sheet(
            "cells out of order",
            "<worksheet><sheetData><row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
            "WORKBOOK_DAMAGED"),
        sheet(
            "a cell of another row",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A9\"><v>1</v></c></row></sheetData></worksheet>",
            "WORKBOOK_DAMAGED"),
        sheet(
            "a row twice",
            "<worksheet><sheetData><row r=\"1\"/><row r=\"1\"/></sheetData></worksheet>",
            "WORKBOOK_DAMAGED"),
        sheet(
            "a text that is not there",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
            "WORKBOOK_DAMAGED"),
        sheet("no rows", "<worksheet/>", "FILE_EMPTY"),
        new Case(
            "control characters",
            "x.xlsx",
            new Books().row("person", "name", "sex").row("1", "甲_x0007_", "男").bytes(),
            "CONTROL_CHARACTER"),
        part(
            "only hidden sheets",
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"a\" id=\"rId1\" state=\"veryHidden\"/></sheets></workbook>",
            "SHEET_NONE"));
  }

  private static List<Case> misnamed() {
    byte[] compound = new byte[2_048];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, compound, 0, 4);
    byte[] locked = compound.clone();
    byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(mark, 0, locked, 1_024, mark.length);
    byte[] csv = "person,name,sex\n1,甲,男\n".getBytes(StandardCharsets.UTF_8);
    return List.of(
        new Case("password", "x.xlsx", locked, "WORKBOOK_PASSWORD"),
        new Case("old workbook", "x.xls", compound, "FILE_KIND_UNKNOWN"),
        new Case("old workbook renamed", "x.xlsx", compound, "FILE_KIND_UNKNOWN"),
        new Case("CSV named as workbook", "x.xlsx", csv, "FILE_KIND"),
        new Case("CSV named as nothing", "persons", csv, "FILE_KIND"),
        new Case("workbook named as CSV", "x.csv", book().bytes(), "FILE_KIND"),
        new Case("workbook named with macros", "x.xlsm", book().bytes(), "FILE_KIND"),
        new Case(
            "web page as workbook",
            "x.xls",
            "<html><table>".getBytes(StandardCharsets.UTF_8),
            "FILE_KIND_UNKNOWN"),
        new Case(
            "web page as CSV",
            "x.csv",
            " \n<table>".getBytes(StandardCharsets.UTF_8),
            "FILE_KIND_UNKNOWN"),
        new Case("PDF", "x.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "FILE_KIND_UNKNOWN"),
        new Case(
            "picture", "x.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "FILE_KIND_UNKNOWN"),
        new Case("empty", "x.csv", new byte[0], "FILE_EMPTY"),
        new Case(
            "only a mark",
            "x.csv",
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            "FILE_EMPTY"),
        part(
            "text document",
            "[Content_Types].xml",
            Books.TYPES.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"),
            "FILE_KIND_UNKNOWN"));
  }

  private static String random(int length) {
    java.util.Random random = new java.util.Random(1);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  private static byte[] crowd() {
    Map<String, byte[]> parts = new LinkedHashMap<>(book().parts);
    for (int i = 0; i < 1_001; i++) {
      parts.put("x" + i, new byte[0]);
    }
    return Books.zip(parts);
  }

  /** A workbook of which the directory says something else of the sheet. */
  private static byte[] patched(int field, int value) {
    byte[] bytes = book().bytes();
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int at = central(bytes, book().parts.size());
    if (field == 8) {
      in.putShort(at + field, (short) value);
    } else {
      in.putInt(at + field, value);
    }
    return bytes;
  }

  static int central(byte[] bytes, int part) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int left = part;
    for (int at = 0; ; at++) {
      if (in.getInt(at) == 0x02014b50 && left-- == 0) {
        return at;
      }
    }
  }
}
