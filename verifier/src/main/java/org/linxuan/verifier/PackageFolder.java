package org.linxuan.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Every file of a package in memory, by path below it; nothing outside the folder is ever read. */
final class PackageFolder {
  private final SortedMap<String, byte[]> files;

  private PackageFolder(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  static PackageFolder read(Path root) throws IOException, Malformed {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.sorted().toList()) {
        if (Files.isSymbolicLink(path)) {
          throw new Malformed(path + ": a symbolic link in a package");
        }
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
      }
    }
    return new PackageFolder(files);
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The file's bytes; none where it is not there. */
  byte[] bytes(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  /** The file's text; one packed with gzip is unpacked. */
  String text(String path) throws Malformed {
    byte[] bytes = bytes(path);
    try {
      byte[] plain =
          path.endsWith(".gz")
              ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()
              : bytes;
      return StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(plain)).toString();
    } catch (IOException e) {
      throw new Malformed(path + ": not UTF-8 text");
    }
  }

  /** A table in a folder, packed or not; empty where there is none. */
  Sheet sheet(String folder, String name) throws Malformed {
    for (String path :
        new String[] {folder + "/" + name + ".csv", folder + "/" + name + ".csv.gz"}) {
      if (has(path)) {
        return Sheet.parse(path, text(path));
      }
    }
    return Sheet.empty(folder + "/" + name + ".csv");
  }

  /** Paths in a folder. */
  Map<String, byte[]> below(String folder) {
    return files.subMap(folder + "/", folder + "0");
  }
}
