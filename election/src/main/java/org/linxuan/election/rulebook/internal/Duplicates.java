package org.linxuan.election.rulebook.internal;

import java.util.HashMap;
import java.util.Map;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.foundation.intake.YamlTree;
import org.linxuan.foundation.problem.Where;
import tools.jackson.databind.JsonNode;

/** Within a list, an id (a name, a kind of notice) stands once. */
final class Duplicates {
  private static final String[] KEYS = {"id", "name", "employer_kind", "check", "unit", "kind"};

  private Duplicates() {}

  static void run(Ground ground) {
    walk(ground, ground.tree().root(), "");
  }

  private static void walk(Ground ground, JsonNode node, String pointer) {
    if (node.isArray()) {
      entries(ground, node, pointer);
      for (int i = 0; i < node.size(); i++) {
        walk(ground, node.get(i), pointer + "/" + i);
      }
    } else if (node.isObject()) {
      node.properties()
          .forEach(e -> walk(ground, e.getValue(), YamlTree.below(pointer, e.getKey())));
    }
  }

  private static void entries(Ground ground, JsonNode list, String pointer) {
    String key = list.isEmpty() ? "" : key(list.get(0));
    if (key.isEmpty()) {
      return;
    }
    Map<String, Where> seen = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      String at = pointer + "/" + i + "/" + key;
      String id = list.get(i).path(key).asString("");
      Where before = seen.putIfAbsent(id, ground.tree().where(at));
      if (before != null) {
        ground.add(RulebookProblem.RULEBOOK_ID_TWICE, at, id, before.line());
      }
    }
  }

  /** The field that tells the entries of a list apart; empty if there is none. */
  private static String key(JsonNode entry) {
    for (String key : KEYS) {
      if (entry.path(key).isString()) {
        return key;
      }
    }
    return "";
  }
}
