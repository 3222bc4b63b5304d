package org.linxuan.verifier.log;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/** Holds every file of the package against the manifest: none changed, none missing, none extra. */
public final class ManifestCheck {
  private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}  \\S.*");
  private static final int HASH = 64;
  private static final int PATH = 66;

  private final PackageFolder folder;
  private final Differences out;

  /** Checks the manifest in a folder. */
  public ManifestCheck(PackageFolder folder, Differences out) {
    this.folder = folder;
    this.out = out;
  }

  /** Checks every line of the manifest and every file of the folder. */
  public void run() {
    if (!folder.has("manifest.txt")) {
      out.add(Finding.MANIFEST_MISSING, "manifest.txt");
      return;
    }
    Map<String, String> named = read(folder.text("manifest.txt"));
    boolean auditors = !folder.below("auditors").isEmpty();
    named.forEach(
        (path, hash) -> {
          if (auditors || !path.startsWith("auditors/")) {
            check(path, hash);
          }
        });
    for (String path : folder.paths()) {
      boolean apart =
          path.equals("manifest.txt") || path.equals("report.html") || path.startsWith("log/");
      if (!apart && !named.containsKey(path)) {
        out.add(Finding.MANIFEST_EXTRA, path);
      }
    }
    if (!auditors && named.keySet().stream().anyMatch(p -> p.startsWith("auditors/"))) {
      out.note(
          "the auditors' part is not here: ballots, comments, leads and complaints were not checked",
          "没有审核部分：选票、公示反映、问题线索和信访举报未核对");
    }
  }

  private void check(String path, String hash) {
    if (!folder.has(path)) {
      out.add(Finding.MANIFEST_MISSING, path);
    } else if (!folder.hash(path).equals(hash)) {
      out.add(Finding.MANIFEST_CHANGED, path);
    }
  }

  private static Map<String, String> read(String text) {
    Map<String, String> named = new TreeMap<>();
    String before = "";
    for (String line : text.split("\n")) {
      if (!LINE.matcher(line).matches()) {
        throw new Malformed("manifest.txt", "not a line of it: " + line, "不是清单行：" + line);
      }
      String path = line.substring(PATH);
      if (path.compareTo(before) <= 0) {
        throw new Malformed("manifest.txt", "not in order at " + path, "次序有误：" + path);
      }
      named.put(path, line.substring(0, HASH));
      before = path;
    }
    return named;
  }
}
