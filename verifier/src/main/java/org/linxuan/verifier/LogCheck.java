package org.linxuan.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds the log against the package: signature, tiles, root, and an entry for every file and
 * decision, in order.
 */
final class LogCheck {
  private final PackageFolder folder;
  private final Differences out;

  LogCheck(PackageFolder folder, Differences out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Checks the log.
   *
   * @param key the log's public key from elsewhere; empty: the package's own, which anchors nothing
   * @param outside an earlier or equal checkpoint from elsewhere; empty: none
   */
  void run(String key, String outside) throws Malformed {
    if (!folder.has("log/checkpoint")) {
      out.add("LOG_MISSING", "log/checkpoint", "the package has no checkpoint");
      return;
    }
    Checkpoint checkpoint = Checkpoint.parse(folder.text("log/checkpoint"));
    signature(checkpoint, key);
    List<byte[]> entries = new TileLog(folder).entries(checkpoint.size());
    new TileLog(folder).check(entries, out);
    List<byte[]> leaves = entries.stream().map(Hashes::leaf).toList();
    if (!Arrays.equals(TileLog.root(leaves), checkpoint.root())) {
      out.add("LOG_ROOT", "log/checkpoint", "its root is not that of the entries");
    }
    if (!outside.isEmpty()) {
      anchor(Checkpoint.parse(outside), leaves, key);
    }
    compare(entries.stream().map(e -> new String(e, StandardCharsets.UTF_8)).toList());
    if (key.isEmpty() || outside.isEmpty()) {
      out.note("log key and checkpoint not anchored");
    }
  }

  private void signature(Checkpoint checkpoint, String key) throws Malformed {
    String vkey = key.isEmpty() ? folder.text("log/vkey") : key;
    if (!checkpoint.note().isSignedBy(Note.Key.parse(vkey))) {
      out.add("LOG_SIGNATURE", "log/checkpoint", "not signed by " + vkey.strip());
    }
  }

  /** A checkpoint published earlier must be a beginning of this log. */
  private void anchor(Checkpoint earlier, List<byte[]> leaves, String key) throws Malformed {
    if (!key.isEmpty() && !earlier.note().isSignedBy(Note.Key.parse(key))) {
      out.add("LOG_CHECKPOINT", "checkpoint", "the outside checkpoint is not signed by the key");
    }
    boolean begins =
        earlier.size() <= leaves.size()
            && Arrays.equals(TileLog.root(leaves.subList(0, (int) earlier.size())), earlier.root());
    if (!begins) {
      out.add(
          "LOG_CHECKPOINT",
          "log/checkpoint",
          "the log does not begin as the outside checkpoint says: it was rewritten");
    }
  }

  private void compare(List<String> stands) throws Malformed {
    List<String> wanted = wanted();
    for (int i = 0; i < Math.max(wanted.size(), stands.size()); i++) {
      String is = i < stands.size() ? stands.get(i) : "nothing";
      String should = i < wanted.size() ? wanted.get(i) : "nothing";
      if (!is.equals(should)) {
        out.add(
            "LOG_ENTRY",
            "log entry " + i,
            "stands \"" + is + "\", the package gives \"" + should + "\"");
        return;
      }
    }
  }

  private List<String> wanted() throws Malformed {
    List<String> wanted = new ArrayList<>();
    wanted.add("rulebook " + Hashes.hex(folder.bytes("rulebook.json")));
    folder.below("inputs").forEach((p, b) -> wanted.add("input " + p + " " + Hashes.hex(b)));
    auditors().forEach(line -> wanted.add("input " + line));
    for (String line : folder.text("decisions.jsonl").split("\n")) {
      if (!line.isEmpty()) {
        wanted.add("decision " + Hashes.hex(line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    folder.below("results").forEach((p, b) -> wanted.add("result " + p + " " + Hashes.hex(b)));
    wanted.add("manifest " + Hashes.hex(folder.bytes("manifest.txt")));
    return wanted;
  }

  /** The auditors' files; where the folder is absent as a whole, as the manifest names them. */
  private List<String> auditors() throws Malformed {
    List<String> lines = new ArrayList<>();
    if (!folder.below("auditors").isEmpty()) {
      folder.below("auditors").forEach((p, b) -> lines.add(p + " " + Hashes.hex(b)));
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
