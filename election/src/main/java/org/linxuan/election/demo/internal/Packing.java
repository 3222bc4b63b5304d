package org.linxuan.election.demo.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.assembly.HostScript;
import org.linxuan.election.nomination.Tally;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.result.PackageContent;
import org.linxuan.election.result.ReportModel;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.RulebookJson;
import org.linxuan.foundation.ledger.SigningKey;

/** Puts a played election into the files of its package. */
final class Packing {
  private final ElectionData data;
  private final Results results;
  private final List<Decision> decisions;
  private final Map<String, List<HostScript.Line>> scripts;

  Packing(
      ElectionData data,
      Results results,
      List<Decision> decisions,
      Map<String, List<HostScript.Line>> scripts) {
    this.data = data;
    this.results = results;
    this.decisions = decisions;
    this.scripts = scripts;
  }

  Played played(Inputs inputs, Map<String, ResultTable> ballots, Secret secret) {
    SortedMap<String, ResultTable> open = new TreeMap<>();
    SortedMap<String, ResultTable> sealed = new TreeMap<>(ballots);
    List<InputTable> tables = new ArrayList<>(InputCatalog.fixed());
    tables.add(InputCatalog.apportionment(data.rules()));
    SortedMap<String, ResultTable> all = inputs.rewritten(tables);
    for (InputTable table : tables) {
      ResultTable rows = all.get(table.name());
      if (rows != null && table.part() != InputTable.Part.NOWHERE) {
        (table.part() == InputTable.Part.AUDITORS ? sealed : open).put(table.name(), rows);
      }
    }
    tallies().ifPresent(t -> open.put("tallies", t));
    SortedMap<String, ResultTable> shown = new TreeMap<>();
    results.all().forEach(t -> shown.put(t.name(), t));
    PackageContent content =
        new PackageContent(
            data.frame().settings().get("election"),
            rulebook(data.frame().edition()),
            files("inputs", open),
            files("auditors", sealed),
            decisions.stream().map(Decision::line).toList(),
            files("results", shown));
    Map<String, ResultTable> known = new TreeMap<>(open);
    known.putAll(sealed);
    return new Played(
        content, report(content, known, shown, secret), secret.key("log"), Gathering.ends(results));
  }

  /**
   * The tallies as they count, those that sheets were added up to among them; none where there is
   * no tree.
   */
  private java.util.Optional<ResultTable> tallies() {
    List<Tally> tallies = data.lists().nomination().tallies();
    ResultTable table = new ResultTable("tallies", "organization,nominee,supporters");
    tallies.forEach(t -> table.add(t.organization(), t.nominee(), t.supporters()));
    return tallies.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(table);
  }

  private static SortedMap<String, byte[]> rulebook(Edition edition) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("rulebook.yaml", edition.yaml().getBytes(StandardCharsets.UTF_8));
    files.put("rulebook.json", RulebookJson.canonical(edition));
    return files;
  }

  private static SortedMap<String, byte[]> files(
      String folder, SortedMap<String, ResultTable> tables) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    tables.forEach(
        (name, table) ->
            files.put(folder + "/" + name + ".csv", table.text().getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private ReportModel report(
      PackageContent content,
      Map<String, ResultTable> inputs,
      Map<String, ResultTable> shown,
      Secret secret) {
    String origin = "linxuan.example/" + content.election();
    String key = SigningKey.ofSeed(origin, secret.key("log")).verifier().toString();
    return new ReportModel(
        data.rules(),
        data.frame().settings().values(),
        inputs,
        shown,
        decisions,
        content.logIndex(0),
        key,
        scripts);
  }
}
