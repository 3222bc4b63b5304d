package org.linxuan.election.result;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that goes into a package but its log, manifest and report (docs/package.md).
 *
 * @param election the election's id
 * @param rulebook {@code rulebook.yaml} and {@code rulebook.json} by name
 * @param inputs the public input tables by path below the package
 * @param auditors the auditors' tables by path below the package
 * @param decisions canonical JSON, one a line, without line feeds
 * @param results the tables of results by path below the package
 */
public record PackageContent(
    String election,
    SortedMap<String, byte[]> rulebook,
    SortedMap<String, PackageFile> inputs,
    SortedMap<String, PackageFile> auditors,
    List<String> decisions,
    SortedMap<String, PackageFile> results) {

  /** Index in the log of the n-th decision, from 0. */
  public long logIndex(int decision) {
    return 1L + inputs.size() + auditors.size() + decision;
  }

  /** Every file that the manifest names, by path. */
  SortedMap<String, PackageFile> files() {
    SortedMap<String, PackageFile> all = new TreeMap<>();
    rulebook.forEach((path, bytes) -> all.put(path, PackageFile.of(bytes)));
    all.putAll(inputs);
    all.putAll(auditors);
    all.putAll(results);
    all.put("decisions.jsonl", PackageFile.of(PackageWriter.lines(decisions)));
    return all;
  }
}
