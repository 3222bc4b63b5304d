package org.linxuan.foundation.json;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON in the canonical form of RFC 8785: members sorted by UTF-16 code unit, no white
 * space, shortest escapes. Numbers must be integers within ±2^53, since everything else in Linxuan
 * is written as text.
 */
public final class CanonicalJson {
  private static final long LARGEST = 1L << 53;

  private CanonicalJson() {}

  /** The canonical bytes. */
  public static byte[] bytes(JsonNode node) {
    return text(node).getBytes(StandardCharsets.UTF_8);
  }

  /** The canonical text. */
  public static String text(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(JsonNode node, StringBuilder out) {
    if (node.isObject()) {
      writeObject(node, out);
    } else if (node.isArray()) {
      String comma = "";
      out.append('[');
      for (JsonNode item : node) {
        out.append(comma);
        write(item, out);
        comma = ",";
      }
      out.append(']');
    } else if (node.isString()) {
      writeText(node.stringValue(), out);
    } else if (node.isIntegralNumber()) {
      out.append(whole(node));
    } else if (node.isBoolean() || node.isNull()) {
      out.append(node.isNull() ? "null" : String.valueOf(node.booleanValue()));
    } else {
      throw new IllegalArgumentException("not canonical: " + node);
    }
  }

  private static long whole(JsonNode node) {
    if (!node.canConvertToLong() || Math.abs(node.longValue()) > LARGEST) {
      throw new IllegalArgumentException("beyond 2^53: " + node);
    }
    return node.longValue();
  }

  private static void writeObject(JsonNode node, StringBuilder out) {
    TreeMap<String, JsonNode> members = new TreeMap<>();
    node.properties().forEach(e -> members.put(e.getKey(), e.getValue()));
    String comma = "{";
    for (var member : members.entrySet()) {
      out.append(comma);
      writeText(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      comma = ",";
    }
    out.append(members.isEmpty() ? "{}" : "}");
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
