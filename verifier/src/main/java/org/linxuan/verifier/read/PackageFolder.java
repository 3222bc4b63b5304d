package org.linxuan.verifier.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Every file of a package by its path below it; nothing outside the folder is ever read. Short
 * files are in memory, long ones are read when they are asked for.
 */
public final class PackageFolder {
  private static final int LARGEST = 1 << 30;
  private static final int SHORT = 1 << 20;
  private static final int BUFFER = 1 << 16;

  private final SortedMap<String, Place> files;
  private final Map<String, String> hashes = new HashMap<>();

  /** Where the bytes of a file are. */
  private interface Place {
    InputStream open() throws IOException;
  }

  private PackageFolder(SortedMap<String, Place> files) {
    this.files = files;
  }

  /** Reads a folder; links in it are refused. */
  public static PackageFolder read(Path folder) throws IOException {
    Path root = folder.toRealPath();
    SortedMap<String, Place> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.sorted().toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          throw new Malformed(name, "a symbolic link in a package", "成果包中有符号链接");
        }
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(name, place(path));
        }
      }
    }
    return new PackageFolder(files);
  }

  private static Place place(Path path) throws IOException {
    if (Files.size(path) > SHORT) {
      return () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }
    byte[] bytes = Files.readAllBytes(path);
    return () -> new ByteArrayInputStream(bytes);
  }

  /** A package that is in memory already. */
  public static PackageFolder of(SortedMap<String, byte[]> files) {
    SortedMap<String, Place> places = new TreeMap<>();
    files.forEach((path, bytes) -> places.put(path, () -> new ByteArrayInputStream(bytes)));
    return new PackageFolder(places);
  }

  /** The paths of all files, sorted. */
  public SortedSet<String> paths() {
    return new java.util.TreeSet<>(files.keySet());
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** The file's bytes; none where it is not there. */
  public byte[] bytes(String path) {
    return bytes(path, open(path));
  }

  private static byte[] bytes(String path, InputStream from) {
    try (InputStream in = from) {
      byte[] bytes = in.readNBytes(LARGEST);
      if (in.read() >= 0) {
        throw new Malformed(path, "too large", "过大");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  private static Malformed unreadable(String path) {
    return new Malformed(path, "not UTF-8 text", "不是 UTF-8 文本");
  }

  private InputStream open(String path) {
    try {
      Place place = files.get(path);
      return place == null ? InputStream.nullInputStream() : place.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of a file in hexadecimal digits; that of no bytes where it is not there. */
  public String hash(String path) {
    return hashes.computeIfAbsent(path, p -> Hashes.hex(open(p)));
  }

  /** The file's text; one packed with gzip is unpacked. */
  public String text(String path) {
    byte[] plain = bytes(path, plain(path));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  /** The file's bytes as a stream; one packed with gzip is unpacked. */
  public InputStream plain(String path) {
    InputStream packed = open(path);
    try {
      return path.endsWith(".gz") ? new GZIPInputStream(packed, BUFFER) : packed;
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  /** Whether a folder holds a table, packed or not. */
  public boolean hasTable(String folder, String name) {
    return has(folder + "/" + name + ".csv") || has(folder + "/" + name + ".csv.gz");
  }

  /** The path of a table, packed or not; where there is none, that of the plain one. */
  public String table(String folder, String name) {
    String plain = folder + "/" + name + ".csv";
    return !has(plain) && has(plain + ".gz") ? plain + ".gz" : plain;
  }

  /** A table in a folder, packed or not; empty where there is none. */
  public Sheet sheet(String folder, String name) {
    String path = table(folder, name);
    return has(path) ? Sheet.parse(path, text(path)) : Sheet.empty(path);
  }

  /** The paths of the files in a folder, sorted. */
  public SortedSet<String> below(String folder) {
    return paths().subSet(folder + "/", folder + "0");
  }
}
