package org.linxuan.election.course.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.assembly.HostScript;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.result.PackageContent;
import org.linxuan.election.result.PackageFile;
import org.linxuan.election.result.ReportModel;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.RulebookJson;
import org.linxuan.foundation.ledger.SigningKey;

/** Puts a played election into the files of its package. */
final class Packing {
  private final ElectionData data;
  private final Results results;
  private final SortedMap<String, PackageFile> rolledUp;
  private final List<Decision> decisions;
  private final Map<String, List<HostScript.Line>> scripts;

  Packing(
      ElectionData data,
      Results results,
      SortedMap<String, PackageFile> rolledUp,
      List<Decision> decisions,
      Map<String, List<HostScript.Line>> scripts) {
    this.data = data;
    this.results = results;
    this.rolledUp = rolledUp;
    this.decisions = decisions;
    this.scripts = scripts;
  }

  Played played(Inputs inputs, Map<String, ResultTable> ballots, Secret secret) {
    boolean packed = NominationResults.isLong(data.lists().nomination());
    SortedMap<String, ResultTable> open = new TreeMap<>();
    SortedMap<String, ResultTable> sealed = new TreeMap<>(ballots);
    List<InputTable> tables = new ArrayList<>(InputCatalog.fixed());
    tables.removeAll(List.of(InputCatalog.SHEETS, InputCatalog.TALLIES));
    boolean fromTree = packed || !inputs.has(InputCatalog.ORGANIZATIONS.name());
    if (fromTree) {
      tables.remove(InputCatalog.ORGANIZATIONS);
    }
    tables.add(InputCatalog.apportionment(data.rules()));
    SortedMap<String, ResultTable> all = inputs.rewritten(tables);
    for (InputTable table : tables) {
      ResultTable rows = all.get(table.name());
      if (rows != null && table.part() != InputTable.Part.NOWHERE) {
        (table.part() == InputTable.Part.AUDITORS ? sealed : open).put(table.name(), rows);
      }
    }
    SortedMap<String, ResultTable> stated = new TreeMap<>();
    results.all().forEach(t -> stated.put(t.name(), t));
    SortedMap<String, PackageFile> inputFiles = files("inputs", open);
    longInputs(inputFiles, packed, fromTree);
    SortedMap<String, PackageFile> derived = files("results", stated);
    derived.putAll(rolledUp);
    PackageContent content =
        new PackageContent(
            data.frame().settings().get("election"),
            rulebook(data.frame().edition()),
            inputFiles,
            files("auditors", sealed),
            decisions.stream().map(Decision::line).toList(),
            derived);
    Map<String, ResultTable> known = new TreeMap<>(open);
    known.putAll(sealed);
    return new Played(
        content,
        report(content, known, results.shown(), secret),
        secret.key("log"),
        Gathering.ends(results));
  }

  /**
   * The tallies, those that sheets were added up to among them, none where there is no tree; and
   * the organisations where they are many or did not come as CSV.
   */
  private void longInputs(
      SortedMap<String, PackageFile> files, boolean packed, boolean organizations) {
    NominationRecords records = data.lists().nomination();
    if (records.tallies().size() > 0) {
      NominationResults.put(files, "inputs/tallies", packed, records.tallies()::write);
    }
    if (organizations && records.tree().size() > 0) {
      NominationResults.put(files, "inputs/organizations", packed, records.tree()::write);
    }
  }

  private static SortedMap<String, byte[]> rulebook(Edition edition) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("rulebook.yaml", edition.yaml().getBytes(StandardCharsets.UTF_8));
    files.put("rulebook.json", RulebookJson.canonical(edition));
    return files;
  }

  private static SortedMap<String, PackageFile> files(
      String folder, SortedMap<String, ResultTable> tables) {
    SortedMap<String, PackageFile> files = new TreeMap<>();
    tables.forEach(
        (name, table) ->
            files.put(
                folder + "/" + name + ".csv",
                PackageFile.of(table.text().getBytes(StandardCharsets.UTF_8))));
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
