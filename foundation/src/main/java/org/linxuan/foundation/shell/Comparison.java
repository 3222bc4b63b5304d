package org.linxuan.foundation.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of the same record side by side: who changed it meanwhile and when (or empty, null),
 * and each field in both.
 */
public record Comparison(String by, @Nullable Instant at, List<Line> lines) {
  /** A field in both versions, as shown. */
  public record Line(String label, String theirs, String yours) {
    /** Whether they differ. */
    public boolean isDifferent() {
      return !theirs.equals(yours);
    }
  }

  public Comparison {
    lines = List.copyOf(lines);
  }

  /** What a form holds beside what is kept now. */
  public static Comparison of(
      Form yours, Map<String, String> theirs, String by, @Nullable Instant at) {
    List<Line> lines = new ArrayList<>();
    for (Field field : yours.fields()) {
      String now = theirs.getOrDefault(field.name(), "");
      lines.add(
          new Line(field.label(), yours.shown(field, now), yours.shown(field, field.value())));
    }
    return new Comparison(by, at, lines);
  }
}
