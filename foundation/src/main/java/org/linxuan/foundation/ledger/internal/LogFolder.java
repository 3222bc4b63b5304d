package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes the files of a log. Each appears whole or not at all: it is written beside its place and
 * then moved there.
 */
public record LogFolder(TileFiles files) {

  /** Writes a tile or bundle. */
  public void write(TilePath tile, byte[] bytes) {
    write(files.path(tile), bytes);
  }

  /** Writes a file. */
  public void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away the partial files of a tile that is full now; readers then take the full one. */
  public void dropPartial(TilePath full) {
    Path folder = files.path(full.ofWidth(1)).getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        Files.delete(child);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
