package org.linxuan.verifier.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Every file of a package in memory, by path below it; nothing outside the folder is ever read. */
public final class PackageFolder {
  private static final int LARGEST = 1 << 30;

  private final SortedMap<String, byte[]> files;

  private PackageFolder(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** Reads a folder; links in it are refused. */
  public static PackageFolder read(Path folder) throws IOException {
    Path root = folder.toRealPath();
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.sorted().toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          throw new Malformed(name, "a symbolic link in a package", "成果包中有符号链接");
        }
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return new PackageFolder(files);
  }

  /** A package that is in memory already. */
  public static PackageFolder of(SortedMap<String, byte[]> files) {
    return new PackageFolder(new TreeMap<>(files));
  }

  public SortedMap<String, byte[]> files() {
    return files;
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** The file's bytes; none where it is not there. */
  public byte[] bytes(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  /** The file's text; one packed with gzip is unpacked. */
  public String text(String path) {
    try {
      byte[] plain = path.endsWith(".gz") ? unpacked(path) : bytes(path);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
    } catch (IOException e) {
      throw new Malformed(path, "not UTF-8 text", "不是 UTF-8 文本");
    }
  }

  private byte[] unpacked(String path) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(path)))) {
      byte[] plain = in.readNBytes(LARGEST);
      if (in.read() >= 0) {
        throw new Malformed(path, "too large", "过大");
      }
      return plain;
    }
  }

  /** Whether a folder holds a table, packed or not. */
  public boolean hasTable(String folder, String name) {
    return has(folder + "/" + name + ".csv") || has(folder + "/" + name + ".csv.gz");
  }

  /** A table in a folder, packed or not; empty where there is none. */
  public Sheet sheet(String folder, String name) {
    for (String end : new String[] {".csv", ".csv.gz"}) {
      String path = folder + "/" + name + end;
      if (has(path)) {
        return Sheet.parse(path, text(path));
      }
    }
    return Sheet.empty(folder + "/" + name + ".csv");
  }

  /** The files in a folder. */
  public SortedMap<String, byte[]> below(String folder) {
    return files.subMap(folder + "/", folder + "0");
  }
}
