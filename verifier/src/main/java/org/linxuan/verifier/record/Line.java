package org.linxuan.verifier.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.verifier.read.Hashes;

/** A line of decisions.jsonl as it must be: canonical JSON, empty members left out. */
final class Line {
  private final Map<String, String> members = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  static Line of(String kind, String date, String unit) {
    return new Line().put("kind", kind).put("date", date).put("unit", unit);
  }

  Line put(String member, String text) {
    if (!text.isEmpty()) {
      texts.put(member, text);
      members.put(member, quoted(text));
    }
    return this;
  }

  Line articles(List<String> articles) {
    List<String> known = articles.stream().filter(a -> !a.isEmpty()).toList();
    if (!known.isEmpty()) {
      members.put(
          "articles", "[" + String.join(",", known.stream().map(Line::quoted).toList()) + "]");
    }
    return this;
  }

  /** An array as it stands elsewhere. */
  Line raw(String member, String json) {
    members.put(member, json);
    return this;
  }

  Line votes(long inFavour, long against, long abstain) {
    members.put(
        "votes",
        "{\"abstain\":" + abstain + ",\"against\":" + against + ",\"for\":" + inFavour + "}");
    return this;
  }

  String get(String member) {
    return texts.getOrDefault(member, "");
  }

  String text() {
    StringBuilder out = new StringBuilder("{");
    members.forEach(
        (name, value) ->
            out.append(out.length() > 1 ? "," : "").append(quoted(name)).append(':').append(value));
    return out.append('}').toString();
  }

  String hash() {
    return Hashes.hex(text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }
}
