package org.linxuan.election.procedure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linxuan.election.rulebook.Check;

/** What the gate of a stage found on a day, check by check in the rulebook's order. */
public record GateReport(String stage, List<GateLine> lines) {

  public GateReport {
    lines = List.copyOf(lines);
  }

  /** Whether every check is met. */
  public boolean isPassed() {
    return lines.stream().allMatch(GateLine::isMet);
  }

  /** The checks that are not met. */
  public List<Check> unmet() {
    return lines.stream().filter(line -> !line.isMet()).map(GateLine::check).toList();
  }

  /** What is missing, article by article; under the empty id what no article is behind. */
  public SortedMap<String, List<Missing>> byArticle() {
    return missing().stream()
        .collect(
            Collectors.groupingBy(
                Missing::article,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
  }

  /** Everything that is missing. */
  public List<Missing> missing() {
    return lines.stream().flatMap(line -> line.missing().stream()).toList();
  }
}
