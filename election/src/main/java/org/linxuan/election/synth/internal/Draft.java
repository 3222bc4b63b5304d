package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is written beside its place and moved there when it is whole. */
public final class Draft implements AutoCloseable {
  private final Path folder;
  private final Path place;

  private Draft(Path folder, Path place) {
    this.folder = folder;
    this.place = place;
  }

  /**
   * A draft for a place that is free: nothing, or an empty folder.
   *
   * @throws FileAlreadyExistsException where the place is taken
   */
  public static Draft beside(Path place) throws IOException {
    Path whole = place.toAbsolutePath().normalize();
    Path above = whole.getParent();
    if (above == null || !isFree(whole)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Files.createDirectories(above);
    return new Draft(Files.createTempDirectory(above, "." + whole.getFileName() + "-"), whole);
  }

  /** Where to write. */
  public Path folder() {
    return folder;
  }

  /** Moves the finished draft to its place. */
  public void moveIntoPlace() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (!isFree(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Files.deleteIfExists(place);
    Files.move(folder, place);
  }

  /** Deletes what was not moved. */
  @Override
  public void close() throws IOException {
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

  private static boolean isFree(Path place) throws IOException {
    if (!Files.exists(place)) {
      return true;
    }
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> list = Files.list(place)) {
      return list.findAny().isEmpty();
    }
  }
}
