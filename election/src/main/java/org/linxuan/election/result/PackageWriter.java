package org.linxuan.election.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.linxuan.election.result.internal.Folders;
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
    Path draft = Folders.draft(folder);
    try {
      SortedMap<String, byte[]> files = content.files();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Folders.write(draft.resolve(file.getKey()), file.getValue());
      }
      byte[] manifest = lines(manifest(files));
      Folders.write(draft.resolve("manifest.txt"), manifest);
      Folders.write(draft.resolve("report.html"), report);
      String key = log(draft, content, manifest, seed);
      Folders.replace(folder, draft);
      return key;
    } finally {
      Folders.delete(draft);
    }
  }

  private static String log(Path draft, PackageContent content, byte[] manifest, byte[] seed)
      throws IOException {
    String origin = "linxuan.example/" + content.election();
    SigningKey key = SigningKey.ofSeed(origin, seed);
    FileLedger log = FileLedger.create(draft.resolve("log"), origin, key);
    for (String entry : entries(content, manifest)) {
      log.append(entry.getBytes(StandardCharsets.UTF_8));
    }
    log.publish();
    Files.writeString(draft.resolve("log/vkey"), key.verifier() + "\n");
    return key.verifier().toString();
  }

  /** What the log commits to, in order. */
  static List<String> entries(PackageContent content, byte[] manifest) {
    List<String> entries = new ArrayList<>();
    entries.add(
        "rulebook " + sha256(content.rulebook().getOrDefault("rulebook.json", new byte[0])));
    content.inputs().forEach((path, bytes) -> entries.add("input " + path + " " + sha256(bytes)));
    content.auditors().forEach((path, bytes) -> entries.add("input " + path + " " + sha256(bytes)));
    content
        .decisions()
        .forEach(line -> entries.add("decision " + sha256(line.getBytes(StandardCharsets.UTF_8))));
    content.results().forEach((path, bytes) -> entries.add("result " + path + " " + sha256(bytes)));
    entries.add("manifest " + sha256(manifest));
    return entries;
  }

  private static List<String> manifest(SortedMap<String, byte[]> files) {
    return files.entrySet().stream().map(f -> sha256(f.getValue()) + "  " + f.getKey()).toList();
  }

  /** The lines, each with a line feed. */
  static byte[] lines(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 in hex. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
