package org.linxuan.verifier.record;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.verifier.read.Json;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.PackageFolder;

/**
 * decisions.jsonl as it stands: its lines, and which attempts to open a stage it says succeeded.
 */
public final class Recorded {
  private final List<String> lines = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  /** Reads it; a line that is not JSON is malformed. */
  public Recorded(PackageFolder folder) {
    for (String line : folder.text("decisions.jsonl").split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
        nodes.add(Json.parse("decisions.jsonl line " + lines.size(), line));
      }
    }
  }

  List<String> lines() {
    return lines;
  }

  /** The line by which an attempt was answered; absent where there is none. */
  Node attempt(String kind, String unit, String stage, String date) {
    for (Node node : nodes) {
      boolean same = node.get("kind").text().equals(kind) && node.get("unit").text().equals(unit);
      if (same && node.get("stage").text().equals(stage) && node.get("date").text().equals(date)) {
        return node;
      }
    }
    return Node.absent();
  }
}
