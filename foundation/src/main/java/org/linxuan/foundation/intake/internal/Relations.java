package org.linxuan.foundation.intake.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.foundation.intake.IntakeProblem;

/**
 * What a part of a workbook refers to. Relations that bring data or programs from elsewhere, or
 * objects of other programs, are refused; links that a cell shows are not followed and do no harm.
 */
final class Relations {
  /** A part referred to: what for, and its name. */
  record Relation(String kind, String target) {}

  private final SortedMap<String, Relation> byId = new TreeMap<>();

  private Relations() {}

  /** The relations in a part whose name ends in {@code .rels}. */
  static Relations read(Zip zip, String part) throws BadWorkbook {
    Relations relations = new Relations();
    if (!zip.has(part)) {
      return relations;
    }
    String folder = part.replaceFirst("_rels/[^/]*$", "");
    try (Xml xml = Xml.open(zip, part)) {
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        if (at == Xml.At.START && xml.name().equals("Relationship")) {
          relations.add(xml, folder);
        }
      }
    }
    return relations;
  }

  private void add(Xml xml, String folder) throws BadWorkbook {
    String type = xml.get("Type");
    String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String target = xml.get("Target");
    check(kind, target, xml.get("TargetMode").equalsIgnoreCase("external"));
    byId.put(xml.get("Id"), new Relation(kind, resolve(folder, target)));
  }

  private static void check(String kind, String target, boolean external) throws BadWorkbook {
    switch (kind) {
      case "vbaproject", "xlmacrosheet", "xlintlmacrosheet", "control", "activexcontrolbinary" ->
          throw new BadWorkbook(IntakeProblem.WORKBOOK_MACRO, Zip.shown(target));
      case "externallink", "externallinkpath", "connections", "querytable", "xlexternallinkpath" ->
          throw new BadWorkbook(IntakeProblem.WORKBOOK_LINK, Zip.shown(target));
      case "oleobject", "package", "attachedtemplate", "aiddl" ->
          throw new BadWorkbook(IntakeProblem.WORKBOOK_OBJECT, Zip.shown(target));
      default -> {
        if (external && !kind.equals("hyperlink")) {
          throw new BadWorkbook(IntakeProblem.WORKBOOK_LINK, Zip.shown(target));
        }
      }
    }
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    while (path.contains("/../")) {
      String shorter = path.replaceFirst("[^/]+/\\.\\./", "");
      if (shorter.equals(path)) {
        return path;
      }
      path = shorter;
    }
    return path;
  }

  /** What an id refers to. */
  Optional<Relation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The first relation of a kind, by id. */
  Optional<Relation> first(String kind) {
    return byId.values().stream().filter(r -> r.kind().equals(kind)).findFirst();
  }
}
