package org.linxuan.election.procedure;

import java.util.Comparator;
import java.util.List;
import org.linxuan.election.rulebook.Check;

/** One check of a gate and what it still waits for, sorted by id. */
public record GateLine(Check check, List<Missing> missing) {

  public GateLine {
    missing = missing.stream().sorted(Comparator.comparing(Missing::id)).toList();
  }

  /** Whether nothing is missing. */
  public boolean isMet() {
    return missing.isEmpty();
  }

  /** The ids of what is missing, each once. */
  public List<String> ids() {
    return missing.stream().map(Missing::id).distinct().toList();
  }
}
