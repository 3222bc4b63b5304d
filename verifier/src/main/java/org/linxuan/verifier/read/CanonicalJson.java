package org.linxuan.verifier.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JSON in the one spelling of RFC 8785, of the values that packages use. */
public final class CanonicalJson {
  private CanonicalJson() {}

  /** The text of a tree. */
  public static String of(Node node) {
    return of(node.value());
  }

  /** The text of maps, lists, texts, whole numbers, booleans and null. */
  public static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((name, item) -> sorted.put(String.valueOf(name), item));
      return sorted.entrySet().stream()
          .map(e -> quoted(e.getKey()) + ":" + of(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> of((Object) item))
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    return value == Node.NULL ? "null" : String.valueOf(value);
  }

  /** A text in quotes. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
      }
    }
    return out.append('"').toString();
  }
}
