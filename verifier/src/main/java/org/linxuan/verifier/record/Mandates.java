package org.linxuan.verifier.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.read.Row;

/** The open stages of a unit: what an act in one of them rests on. */
final class Mandates {
  private final Map<String, Line> opened = new HashMap<>();
  private final List<Row> suspensions;

  Mandates(List<Row> suspensions) {
    this.suspensions = suspensions;
  }

  void open(Line line) {
    opened.putIfAbsent(line.get("stage"), line);
  }

  /** The hash of the line that opened the stage; empty where the act has no mandate on that day. */
  String of(String stage, String day) {
    Line line = opened.get(stage);
    boolean stopped =
        suspensions.stream()
            .anyMatch(
                s ->
                    s.is("stage", stage)
                        && s.by("suspended", day)
                        && !(s.has("resumed") && s.by("resumed", day)));
    return line == null || line.get("date").compareTo(day) > 0 || stopped ? "" : line.hash();
  }

  /** The day a stage was opened; empty where it was not. */
  String day(String stage) {
    Line line = opened.get(stage);
    return line == null ? "" : line.get("date");
  }
}
