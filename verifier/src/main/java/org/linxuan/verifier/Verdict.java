package org.linxuan.verifier;

import java.util.List;
import java.util.stream.Collectors;

/** The verdict as JSON, for programs. */
final class Verdict {
  private Verdict() {}

  static String json(Differences differences) {
    String rows =
        differences.list().stream()
            .map(
                d ->
                    object(
                        List.of("name", "where", "text"), List.of(d.name(), d.where(), d.text())))
            .collect(Collectors.joining(","));
    String notes =
        differences.notes().stream().map(Verdict::quoted).collect(Collectors.joining(","));
    String verdict = differences.list().isEmpty() ? "AGREE" : "DIFFER";
    return "{\"verdict\":\""
        + verdict
        + "\",\"differences\":["
        + rows
        + "],\"notes\":["
        + notes
        + "]}";
  }

  static String problem(String code, String message, String expected) {
    String body =
        object(List.of("code", "message", "expected"), List.of(code, message, expected))
            .substring(1);
    return "{\"problems\":[{\"file\":\"command\",\"line\":1,\"column\":1," + body + "]}";
  }

  private static String object(List<String> names, List<String> values) {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : ",")
          .append(quoted(names.get(i)))
          .append(':')
          .append(quoted(values.get(i)));
    }
    return out.append('}').toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
