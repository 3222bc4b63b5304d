package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a log. Each appears whole or not at all: it is written beside its place and
 * then moved there. What a checkpoint speaks of must have reached the disk before the checkpoint
 * does: {@link #publish} sees to that.
 */
public final class LogFolder {
  private final TileFiles files;
  private final Disk disk;

  /** Folders that hold files, or folders, which they may still forget. */
  private final Set<Path> unsettled = new TreeSet<>();

  public LogFolder(TileFiles files, Disk disk) {
    this.files = files;
    this.disk = disk;
  }

  public TileFiles files() {
    return files;
  }

  /** Writes a tile or bundle. */
  public void write(TilePath tile, byte[] bytes) {
    try {
      put(files.path(tile), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the checkpoint, after everything that was written before it is safe. */
  public void publish(Path checkpoint, byte[] bytes) {
    try {
      settle();
      put(checkpoint, bytes);
      settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(Path file, byte[] bytes) throws IOException {
    Path place = file.toAbsolutePath();
    make(place.getParent());
    Path beside = place.resolveSibling(place.getFileName() + ".new");
    disk.write(beside, bytes);
    disk.move(beside, place);
    unsettled.add(place.getParent());
  }

  /** Makes a folder and those above it; each is remembered by the one that it stands in. */
  private void make(@Nullable Path folder) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      make(folder.getParent());
      Files.createDirectory(folder);
      if (folder.getParent() != null) {
        unsettled.add(folder.getParent());
      }
    }
  }

  private void settle() throws IOException {
    for (Path folder : unsettled) {
      disk.settle(folder);
    }
    unsettled.clear();
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
