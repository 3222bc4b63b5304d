package org.linxuan.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linxuan.verifier.read.Hashes;
import org.linxuan.verifier.read.PackageFolder;

/**
 * A package in the hands of somebody who has the log's key and means to lie: files are changed,
 * then manifest and log are made anew, so that only what the files say can give the lie away.
 */
final class Forgery {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private Forgery() {}

  static Forgery of(Path root) throws IOException {
    Forgery forgery = new Forgery();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        forgery.files.put(root.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return forgery;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalStateException("no " + path);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Changes every line that begins so; that there is one is part of the lie. */
  void line(String path, String begins, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder();
    int changed = 0;
    for (String line : text(path).split("\n")) {
      boolean hit = line.startsWith(begins) && changed == 0;
      changed += hit ? 1 : 0;
      String now = hit ? change.apply(line) : line;
      if (!now.isEmpty()) {
        out.append(now).append('\n');
      }
    }
    if (changed == 0) {
      throw new IllegalStateException("no line of " + path + " begins with " + begins);
    }
    put(path, out.toString());
  }

  /**
   * Changes one cell, from 0, of the first line that begins so; such tables have no quoted cells
   * there.
   */
  void cell(String path, String begins, int cell, String value) {
    line(
        path,
        begins,
        line -> {
          String[] cells = line.split(",", -1);
          if (cells[cell].equals(value)) {
            throw new IllegalStateException(path + ": the cell says " + value + " already");
          }
          cells[cell] = value;
          return String.join(",", cells);
        });
  }

  /** The cells of the first line that begins so. */
  String[] row(String path, String begins) {
    return Stream.of(text(path).split("\n"))
        .filter(line -> line.startsWith(begins))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no line begins with " + begins))
        .split(",", -1);
  }

  void drop(String path, String begins) {
    line(path, begins, line -> "");
  }

  void add(String path, String line) {
    put(path, text(path) + line + "\n");
  }

  /** Makes manifest and log anew over the files as they are now. */
  void seal(byte[] seed) {
    StringBuilder manifest = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (isNamed(file.getKey())) {
        manifest
            .append(Hashes.hex(file.getValue()))
            .append("  ")
            .append(file.getKey())
            .append('\n');
      }
    }
    put("manifest.txt", manifest.toString());
    String vkey = text("log/vkey").strip();
    String before = text("log/checkpoint");
    files.keySet().removeIf(path -> path.startsWith("log/"));
    put("log/vkey", vkey + "\n");
    new SmallLog(files).write(entries(), before.substring(0, before.indexOf('\n')), vkey, seed);
  }

  private static boolean isNamed(String path) {
    return !path.equals("manifest.txt") && !path.equals("report.html") && !path.startsWith("log/");
  }

  private List<String> entries() {
    List<String> entries = new ArrayList<>();
    entries.add("rulebook " + Hashes.hex(files.getOrDefault("rulebook.json", new byte[0])));
    below("inputs/").forEach((p, b) -> entries.add("input " + p + " " + Hashes.hex(b)));
    below("auditors/").forEach((p, b) -> entries.add("input " + p + " " + Hashes.hex(b)));
    for (String line : text("decisions.jsonl").split("\n")) {
      entries.add("decision " + Hashes.hex(line.getBytes(StandardCharsets.UTF_8)));
    }
    below("results/").forEach((p, b) -> entries.add("result " + p + " " + Hashes.hex(b)));
    entries.add("manifest " + Hashes.hex(files.getOrDefault("manifest.txt", new byte[0])));
    return entries;
  }

  private SortedMap<String, byte[]> below(String folder) {
    return files.subMap(folder, folder + Character.MAX_VALUE);
  }

  PackageFolder folder() {
    return PackageFolder.of(files);
  }

  Forgery copy() {
    Forgery copy = new Forgery();
    files.forEach((path, bytes) -> copy.files.put(path, bytes.clone()));
    return copy;
  }
}
