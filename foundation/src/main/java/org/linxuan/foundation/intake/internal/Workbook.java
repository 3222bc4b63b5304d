package org.linxuan.foundation.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linxuan.foundation.intake.IntakeProblem;

/**
 * What a workbook consists of, once everything in it that could do harm has been refused: its
 * sheets, and where its texts and styles stand.
 */
final class Workbook {
  private static final Pattern MACRO =
      Pattern.compile(".*(vbaproject|vbadata|/macrosheets/|/dialogsheets/|customui|activex).*");
  private static final Pattern LINK =
      Pattern.compile(".*(/externallinks/|/connections\\.xml|/querytables/|/model/).*");
  private static final Pattern OBJECT = Pattern.compile(".*(/embeddings/|oleobject).*");

  /** A sheet: its name, its part, whether a person sees it. */
  record Sheet(String name, String part, boolean hidden) {}

  private final Zip zip;
  private final Relations relations;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  private Workbook(Zip zip, Relations relations) {
    this.zip = zip;
    this.relations = relations;
  }

  /** Takes a workbook apart. */
  static Workbook of(byte[] bytes) throws BadWorkbook {
    Zip zip = Zip.of(bytes);
    refuseByName(zip);
    refuseByType(zip);
    for (String name : zip.names()) {
      if (name.endsWith(".rels")) {
        Relations.read(zip, name);
      }
    }
    String main =
        Relations.read(zip, "_rels/.rels")
            .first("officedocument")
            .map(Relations.Relation::target)
            .orElseThrow(() -> Zip.damaged("no workbook is in it", "其中没有工作簿"));
    int slash = main.lastIndexOf('/') + 1;
    String rels = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
    Workbook workbook = new Workbook(zip, Relations.read(zip, rels));
    workbook.readSheets(main);
    return workbook;
  }

  private static void refuseByName(Zip zip) throws BadWorkbook {
    for (String name : zip.names()) {
      String path = "/" + name;
      if (MACRO.matcher(path).matches()) {
        throw new BadWorkbook(IntakeProblem.WORKBOOK_MACRO, Zip.shown(name));
      }
      if (LINK.matcher(path).matches()) {
        throw new BadWorkbook(IntakeProblem.WORKBOOK_LINK, Zip.shown(name));
      }
      if (OBJECT.matcher(path).matches()) {
        throw new BadWorkbook(IntakeProblem.WORKBOOK_OBJECT, Zip.shown(name));
      }
    }
  }

  private static void refuseByType(Zip zip) throws BadWorkbook {
    try (Xml xml = Xml.open(zip, "[Content_Types].xml")) {
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        String type =
            at == Xml.At.START ? xml.get("ContentType").toLowerCase(java.util.Locale.ROOT) : "";
        if (type.contains("macroenabled") || type.contains("vbaproject")) {
          throw new BadWorkbook(IntakeProblem.WORKBOOK_MACRO, Zip.shown(type));
        }
        if (type.contains("wordprocessingml.document.main")
            || type.contains("presentationml.presentation.main")) {
          throw new BadWorkbook(IntakeProblem.FILE_KIND_UNKNOWN, Zip.shown(type));
        }
      }
    }
  }

  private void readSheets(String main) throws BadWorkbook {
    try (Xml xml = Xml.open(zip, main)) {
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        if (at != Xml.At.START) {
          continue;
        }
        switch (xml.name()) {
          case "externalReference" ->
              throw new BadWorkbook(IntakeProblem.WORKBOOK_LINK, "externalReference");
          case "workbookPr" -> from1904 = xml.flag("date1904");
          case "sheet" ->
              addSheet(
                  xml.get("name"),
                  xml.get("id"),
                  !xml.get("state").isEmpty() && !xml.get("state").equals("visible"));
          default -> {
            // Nothing else says what is in a cell.
          }
        }
      }
    }
  }

  private void addSheet(String name, String id, boolean hidden) throws BadWorkbook {
    Relations.Relation to =
        relations
            .find(id)
            .orElseThrow(() -> Zip.damaged("sheet " + name + " is missing", "缺少工作表 " + name));
    if (to.kind().equals("worksheet")) {
      sheets.add(new Sheet(name, to.target(), hidden));
    }
  }

  Zip zip() {
    return zip;
  }

  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Whether days are counted from 1904 instead of 1900. */
  boolean isFrom1904() {
    return from1904;
  }

  /** The part with the texts that cells share. */
  Optional<String> sharedTexts() {
    return relations.first("sharedstrings").map(Relations.Relation::target);
  }

  /** The part with the formats of cells. */
  Optional<String> styles() {
    return relations.first("styles").map(Relations.Relation::target);
  }
}
