package org.linxuan.foundation.records.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linxuan.foundation.json.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cells as JSON and back. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String text(Map<String, String> cells) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    cells.forEach(node::put);
    return CanonicalJson.text(node);
  }

  static Map<String, String> cells(String json) {
    Map<String, String> cells = new LinkedHashMap<>();
    MAPPER.readTree(json).properties().forEach(e -> cells.put(e.getKey(), e.getValue().asString()));
    return cells;
  }
}
