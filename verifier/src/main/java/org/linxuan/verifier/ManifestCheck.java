package org.linxuan.verifier;

import java.util.Map;
import java.util.TreeMap;

/** Holds every file of the package against the manifest: none changed, none missing, none extra. */
final class ManifestCheck {
  private final PackageFolder folder;
  private final Differences out;

  ManifestCheck(PackageFolder folder, Differences out) {
    this.folder = folder;
    this.out = out;
  }

  void run() throws Malformed {
    if (!folder.has("manifest.txt")) {
      out.add("MANIFEST_MISSING", "manifest.txt", "the package has no manifest");
      return;
    }
    Map<String, String> named = read(folder.text("manifest.txt"));
    boolean auditors = !folder.below("auditors").isEmpty();
    for (Map.Entry<String, String> line : named.entrySet()) {
      String path = line.getKey();
      if (path.startsWith("auditors/") && !auditors) {
        continue;
      }
      if (!folder.has(path)) {
        out.add("MANIFEST_MISSING", path, "the manifest names it, the package has no such file");
      } else if (!Hashes.hex(folder.bytes(path)).equals(line.getValue())) {
        out.add("MANIFEST_CHANGED", path, "its SHA-256 is not the manifest's");
      }
    }
    for (String path : folder.files().keySet()) {
      boolean apart =
          path.equals("manifest.txt") || path.equals("report.html") || path.startsWith("log/");
      if (!apart && !named.containsKey(path)) {
        out.add("MANIFEST_EXTRA", path, "the manifest does not name it");
      }
    }
    if (!auditors && named.keySet().stream().anyMatch(p -> p.startsWith("auditors/"))) {
      out.note("the auditors' part is not here: ballots were not recounted");
    }
  }

  private Map<String, String> read(String text) throws Malformed {
    Map<String, String> named = new TreeMap<>();
    String before = "";
    for (String line : text.split("\n")) {
      if (!line.matches("[0-9a-f]{64}  \\S.*")) {
        throw new Malformed("manifest.txt: not a line of it: " + line);
      }
      String path = line.substring(66);
      if (path.compareTo(before) <= 0) {
        throw new Malformed("manifest.txt: paths are not in order at " + path);
      }
      named.put(path, line.substring(0, 64));
      before = path;
    }
    return named;
  }
}
