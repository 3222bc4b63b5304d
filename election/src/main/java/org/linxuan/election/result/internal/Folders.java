package org.linxuan.election.result.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that appear whole or not at all: written beside their place, then moved there. */
public final class Folders {
  private Folders() {}

  /** An empty folder beside the place. */
  public static Path draft(Path place) throws IOException {
    Path whole = place.toAbsolutePath().normalize();
    Path above = whole.getParent();
    if (above == null || !isReplaceable(whole)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Files.createDirectories(above);
    return Files.createTempDirectory(above, "." + whole.getFileName() + "-");
  }

  /** Writes one file and the folders above it. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path above = file.getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    Files.write(file, bytes);
  }

  /** Moves a finished draft to its place; what stood there, an earlier package, goes. */
  public static void replace(Path place, Path draft) throws IOException {
    Files.setPosixFilePermissions(
        draft, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    delete(place);
    Files.move(draft, place);
  }

  /** Deletes a folder with all that is in it; one that is not there is fine. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  /** Nothing, an empty folder or an earlier package: nobody's other files are ever deleted. */
  private static boolean isReplaceable(Path place) throws IOException {
    if (!Files.exists(place)) {
      return true;
    }
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> list = Files.list(place)) {
      return list.findAny().isEmpty() || Files.exists(place.resolve("manifest.txt"));
    }
  }
}
