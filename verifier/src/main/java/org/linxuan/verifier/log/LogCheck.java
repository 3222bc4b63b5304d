package org.linxuan.verifier.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.linxuan.verifier.read.Hashes;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * Holds the log against the package: signature, tiles, root, and an entry for every file and
 * decision, in order.
 */
public final class LogCheck {
  private final PackageFolder folder;
  private final Differences out;

  /** Checks the log in a folder. */
  public LogCheck(PackageFolder folder, Differences out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Checks the log.
   *
   * @param key the log's public key from elsewhere; empty: the package's own, which anchors nothing
   * @param outside an earlier or equal checkpoint from elsewhere; empty: none
   */
  public void run(String key, String outside) {
    if (key.isEmpty() || outside.isEmpty()) {
      out.note("log key and checkpoint not anchored", "日志公钥和检查点未与外部核对");
    }
    if (!folder.has("log/checkpoint")) {
      out.add(Finding.LOG_MISSING, "log/checkpoint");
      return;
    }
    Checkpoint checkpoint = Checkpoint.parse(folder.text("log/checkpoint"));
    Note.Key signer = Note.Key.parse(key.isEmpty() ? folder.text("log/vkey") : key);
    String line = folder.text("log/vkey");
    if (!line.equals(line.strip() + "\n")) {
      out.add(Finding.LOG_KEY, "log/vkey");
    }
    if (!key.isEmpty() && !folder.text("log/vkey").strip().equals(key.strip())) {
      out.add(Finding.LOG_KEY, "log/vkey");
    }
    if (!checkpoint.note().isSignedBy(signer)) {
      out.add(Finding.LOG_SIGNATURE, "log/checkpoint");
    }
    if (!checkpoint.origin().equals(signer.name())) {
      out.add(Finding.LOG_ORIGIN, "log/checkpoint", checkpoint.origin(), signer.name());
    }
    TileLog log = new TileLog(folder);
    List<byte[]> entries = log.entries(checkpoint.size());
    List<byte[]> leaves = entries.stream().map(Hashes::leaf).toList();
    log.check(leaves, out);
    if (!checkpoint.hasRoot(TileLog.root(leaves))) {
      out.add(Finding.LOG_ROOT, "log/checkpoint");
    }
    if (!outside.isEmpty()) {
      anchor(Checkpoint.parse(outside), leaves, signer);
    }
    compare(entries.stream().map(e -> new String(e, StandardCharsets.UTF_8)).toList());
  }

  /** A checkpoint published earlier must be a beginning of this log. */
  private void anchor(Checkpoint earlier, List<byte[]> leaves, Note.Key signer) {
    if (!earlier.note().isSignedBy(signer)) {
      out.add(Finding.LOG_CHECKPOINT_SIGNATURE, "checkpoint");
    }
    boolean begins =
        earlier.size() <= leaves.size()
            && earlier.hasRoot(TileLog.root(leaves.subList(0, (int) earlier.size())));
    if (!begins) {
      out.add(Finding.LOG_CHECKPOINT, "log/checkpoint");
    }
  }

  private void compare(List<String> stands) {
    List<String> wanted = wanted();
    for (int i = 0; i < Math.max(wanted.size(), stands.size()); i++) {
      String is = i < stands.size() ? stands.get(i) : "";
      String should = i < wanted.size() ? wanted.get(i) : "";
      if (!is.equals(should)) {
        out.add(Finding.LOG_ENTRY, "log entry " + i, is, should);
        return;
      }
    }
  }

  private List<String> wanted() {
    List<String> wanted = new ArrayList<>();
    wanted.add("rulebook " + folder.hash("rulebook.json"));
    folder.below("inputs").forEach(p -> wanted.add("input " + p + " " + folder.hash(p)));
    auditors().forEach(line -> wanted.add("input " + line));
    for (String line : folder.text("decisions.jsonl").split("\n")) {
      if (!line.isEmpty()) {
        wanted.add("decision " + Hashes.hex(line));
      }
    }
    folder.below("results").forEach(p -> wanted.add("result " + p + " " + folder.hash(p)));
    wanted.add("manifest " + folder.hash("manifest.txt"));
    return wanted;
  }

  /** The auditors' files; where the folder is absent as a whole, as the manifest names them. */
  private List<String> auditors() {
    List<String> lines = new ArrayList<>();
    if (!folder.below("auditors").isEmpty()) {
      folder.below("auditors").forEach(p -> lines.add(p + " " + folder.hash(p)));
      return lines;
    }
    for (String line : folder.text("manifest.txt").split("\n")) {
      if (line.startsWith("auditors/", 66)) {
        lines.add(line.substring(66) + " " + line.substring(0, 64));
      }
    }
    return lines;
  }
}
