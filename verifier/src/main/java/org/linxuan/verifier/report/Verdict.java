package org.linxuan.verifier.report;

import java.util.List;
import java.util.Map;
import org.linxuan.verifier.read.CanonicalJson;

/** The verdict as JSON, for programs. */
public final class Verdict {
  private Verdict() {}

  /** Verdict, differences and notes. */
  public static String json(Differences differences, boolean chinese) {
    List<Map<String, Object>> rows =
        differences.list().stream()
            .map(
                d ->
                    Map.<String, Object>of(
                        "name", d.name(), "where", d.where(), "text", d.text(chinese)))
            .toList();
    return CanonicalJson.of(
        Map.of(
            "verdict",
            differences.isEmpty() ? "AGREE" : "DIFFER",
            "differences",
            rows,
            "notes",
            differences.notes().stream().map(n -> n.in(chinese)).toList()));
  }

  /** A wrong call, as all commands of Linxuan report it. */
  public static String problem(String code, String message, String expected) {
    return CanonicalJson.of(
        Map.of(
            "problems",
            List.of(
                Map.of(
                    "file",
                    "command",
                    "line",
                    1L,
                    "column",
                    1L,
                    "code",
                    code,
                    "message",
                    message,
                    "expected",
                    expected))));
  }
}
