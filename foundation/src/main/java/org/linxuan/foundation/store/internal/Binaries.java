package org.linxuan.foundation.store.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;

/** The programs of the embedded server, unpacked once from the jar that brings them. */
final class Binaries {
  private Binaries() {}

  /** The folder of `initdb`, `pg_ctl` and `postgres`, below a folder that keeps them. */
  static Path unpacked(Path keep) {
    String system = system();
    try (InputStream packed = Binaries.class.getResourceAsStream("/postgres-" + system + ".txz")) {
      if (packed == null) {
        throw new StoreRefusal(Problem.of(StoreProblem.SERVER_MISSING, Where.command(), system));
      }
      // The size tells one version from another, and costs nothing to ask.
      Path place = keep.resolve("postgres-" + system + "-" + packed.available());
      if (!Files.isDirectory(place)) {
        Path beside = Files.createTempDirectory(keep, "unpacking");
        unpack(packed, beside);
        settle(beside, place);
      }
      return place.resolve("bin");
    } catch (IOException e) {
      Where where = Where.file(keep.toString());
      throw new StoreRefusal(Problem.of(StoreProblem.DATA_FOLDER, where, FileReason.of(e)), e);
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    return (name.startsWith("mac") ? "darwin" : name) + "-" + machine;
  }

  private static void unpack(InputStream packed, Path into) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      @Nullable TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        Path file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) {
          throw new IOException(entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(parent(file));
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(parent(file));
          Files.copy(tar, file);
          if ((entry.getMode() & 0b1_000_000) != 0) {
            Files.setPosixFilePermissions(
                file, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** Two that start at once both unpack; the first one's folder stays. */
  private static void settle(Path beside, Path place) throws IOException {
    Files.setPosixFilePermissions(
        beside, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(place)) {
        throw e;
      }
      delete(beside);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
