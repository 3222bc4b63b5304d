package org.linxuan.election.procedure.internal.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a draft as JSON and back. */
final class DraftRows {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private DraftRows() {}

  static String text(Map<String, List<Map<String, String>>> rows) {
    ObjectNode tables = JsonNodeFactory.instance.objectNode();
    rows.forEach(
        (table, list) -> {
          ArrayNode array = tables.putArray(table);
          list.forEach(row -> row.forEach(array.addObject()::put));
        });
    return MAPPER.writeValueAsString(tables);
  }

  static Map<String, List<Map<String, String>>> rows(String json) {
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> table : MAPPER.readTree(json).properties()) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (JsonNode row : table.getValue()) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.properties().forEach(c -> cells.put(c.getKey(), c.getValue().asString()));
        rows.add(cells);
      }
      tables.put(table.getKey(), rows);
    }
    return tables;
  }
}
