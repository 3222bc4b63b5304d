package org.linxuan.election.result;

import java.util.List;
import java.util.Map;
import org.linxuan.election.assembly.HostScript;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.rulebook.Rulebook;

/**
 * What the report of a package is made of.
 *
 * @param settings {@code election.csv} as a map
 * @param inputs the input tables by name, the auditors' tables among them
 * @param results the result tables by name
 * @param decisions in the order of {@code decisions.jsonl}
 * @param firstEntry index in the log of the first decision
 * @param key the log's public key
 * @param scripts the host's script of each meeting, by unit
 */
public record ReportModel(
    Rulebook rulebook,
    Map<String, String> settings,
    Map<String, ResultTable> inputs,
    Map<String, ResultTable> results,
    List<Decision> decisions,
    long firstEntry,
    String key,
    Map<String, List<HostScript.Line>> scripts) {

  /** The rows of an input table as maps from column to text; none where there is no such table. */
  public List<Map<String, String>> input(String name) {
    ResultTable table = inputs.get(name);
    return table == null ? List.of() : table.asMaps();
  }

  /** The rows of a result table as maps from column to text. */
  public List<Map<String, String>> result(String name) {
    ResultTable table = results.get(name);
    return table == null ? List.of() : table.asMaps();
  }
}
