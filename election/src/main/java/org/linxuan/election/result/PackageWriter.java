package org.linxuan.election.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.linxuan.election.result.internal.Folders;
import org.linxuan.election.result.internal.HashingFiles;
import org.linxuan.foundation.ledger.FileLedger;
import org.linxuan.foundation.ledger.SigningKey;

/** Writes an election package: files, manifest and the signed log that commits to all of them. */
public final class PackageWriter {
  private PackageWriter() {}

  /**
   * Writes the package whole or not at all; an earlier package at the same place is replaced.
   *
   * @param report {@code report.html}, which the manifest does not name
   * @param seed the 32 bytes from which the log's key is made
   * @return the log's public key, as one line of text
   * @throws IOException where the folder cannot be written, or holds something that is not a
   *     package
   */
  public static String write(Path folder, PackageContent content, byte[] report, byte[] seed)
      throws IOException {
    return write(folder, content, report, seed, Watch.NOBODY);
  }

  /** The same, where somebody watches each file being written. */
  public static String write(
      Path folder, PackageContent content, byte[] report, byte[] seed, Watch watch)
      throws IOException {
    Path draft = Folders.draft(folder);
    try {
      SortedMap<String, String> hashes = new HashingFiles(draft, watch).write(content.files());
      byte[] manifest = lines(manifest(hashes));
      Folders.write(draft.resolve("manifest.txt"), manifest);
      Folders.write(draft.resolve("report.html"), report);
      String key = log(draft, entries(content, hashes, manifest), content.election(), seed);
      Folders.replace(folder, draft);
      return key;
    } finally {
      Folders.delete(draft);
    }
  }

  private static String log(Path draft, List<String> entries, String election, byte[] seed)
      throws IOException {
    String origin = "linxuan.example/" + election;
    SigningKey key = SigningKey.ofSeed(origin, seed);
    FileLedger log = FileLedger.create(draft.resolve("log"), origin, key);
    for (String entry : entries) {
      log.append(entry.getBytes(StandardCharsets.UTF_8));
    }
    log.publish();
    Files.writeString(draft.resolve("log/vkey"), key.verifier() + "\n");
    return key.verifier().toString();
  }

  /** What the log commits to, in order. */
  static List<String> entries(
      PackageContent content, SortedMap<String, String> hashes, byte[] manifest) {
    List<String> entries = new ArrayList<>();
    entries.add("rulebook " + hashes.get("rulebook.json"));
    content.inputs().keySet().forEach(p -> entries.add("input " + p + " " + hashes.get(p)));
    content.auditors().keySet().forEach(p -> entries.add("input " + p + " " + hashes.get(p)));
    content
        .decisions()
        .forEach(line -> entries.add("decision " + sha256(line.getBytes(StandardCharsets.UTF_8))));
    content.results().keySet().forEach(p -> entries.add("result " + p + " " + hashes.get(p)));
    entries.add("manifest " + sha256(manifest));
    return entries;
  }

  private static List<String> manifest(SortedMap<String, String> hashes) {
    return hashes.entrySet().stream().map(f -> f.getValue() + "  " + f.getKey()).toList();
  }

  /** The lines, each with a line feed. */
  static byte[] lines(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 in hex. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(HashingFiles.sha256().digest(bytes));
  }
}
