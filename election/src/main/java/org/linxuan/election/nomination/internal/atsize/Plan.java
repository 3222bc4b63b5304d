package org.linxuan.election.nomination.internal.atsize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linxuan.election.nomination.RollupEngine;
import org.linxuan.election.nomination.RollupTask;

/**
 * All that the units of one roll-up have in common, once the input is read and found sound.
 *
 * @param votes the sheets or tallies, ready to be read unit by unit
 * @param members the same for the members, where they were given
 * @param sum the type that holds the sum of all support
 */
record Plan(
    RollupTask task,
    List<Unit> units,
    VotesIntake.Ready votes,
    Optional<VotesIntake.Ready> members,
    String sum) {

  boolean sheets() {
    return task.input().sheets();
  }

  boolean parquet() {
    return task.output().parquet();
  }

  /** Whether every unit is one stretch of the sorted ids. */
  boolean apart() {
    return Unit.areApart(units);
  }

  /** The name of the file of sheets or tallies, as it was given. */
  String file() {
    return task.input().votes().toString();
  }

  /** A file of the SQL text, for what this task asks for. */
  List<RollupEngine.Step> steps(String file, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("sum", sum);
    return SqlText.steps(file, asked(), all);
  }

  private Set<String> asked() {
    RollupTask.Checks checks = task.checks();
    Set<String> asked = new HashSet<>();
    checks.members().ifPresent(m -> asked.add("members"));
    checks.people().ifPresent(p -> asked.add("people"));
    checks.period().ifPresent(p -> asked.add("period"));
    checks.names().ifPresent(n -> asked.add("names"));
    checks.reports().ifPresent(r -> asked.add("reports"));
    if (sheets()) {
      asked.add("sheets");
    }
    if (task.output().all()) {
      asked.add("all");
    }
    return asked;
  }

  /** What the text about sheets is told in one of the stretches of a unit. */
  Map<String, String> values(int stretch) {
    RollupTask.Checks checks = task.checks();
    return Map.of(
        "stretch", String.valueOf(stretch),
        "from", checks.period().map(p -> p.from().toString()).orElse(""),
        "to", checks.period().map(p -> p.to().toString()).orElse(""),
        "names", checks.names().isPresent() ? "" + checks.names().getAsLong() : "");
  }
}
