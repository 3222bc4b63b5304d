package org.linxuan.election.result.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.linxuan.election.result.PackageFile;
import org.linxuan.election.result.Watch;

/** Writes files and takes their hashes in one pass, two files at a time. */
public final class HashingFiles {
  private static final int WRITERS = 2;
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Watch watch;

  /**
   * Files below a folder.
   *
   * @param watch hears of each file
   */
  public HashingFiles(Path folder, Watch watch) {
    this.folder = folder;
    this.watch = watch;
  }

  /**
   * Writes all files.
   *
   * @return SHA-256 in hex by path
   */
  public SortedMap<String, String> write(SortedMap<String, PackageFile> files) throws IOException {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      Map<String, Future<String>> open = new LinkedHashMap<>();
      files.forEach((path, file) -> open.put(path, writers.submit(() -> write(path, file))));
      SortedMap<String, String> hashes = new TreeMap<>();
      for (Map.Entry<String, Future<String>> each : open.entrySet()) {
        hashes.put(each.getKey(), each.getValue().get());
      }
      return hashes;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      writers.shutdownNow();
    }
  }

  private String write(String path, PackageFile file) throws IOException {
    watch.begins(path);
    Path place = folder.resolve(path);
    Path above = place.getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    MessageDigest digest = sha256();
    try (OutputStream out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(place), digest), BUFFER)) {
      file.write(out);
    }
    watch.ends(path);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A digest that has seen nothing yet. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
