package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a log's folder. A listing goes by what is there, not by what a checkpoint claims, so
 * that a claim costs nothing; names that are not of the form of tile paths are passed over.
 */
public record TileFiles(Path log) {
  private static final int MOST_GROUPS = 6;

  /** The path of a tile as a message names it. */
  public String name(TilePath tile) {
    return path(tile).toString();
  }

  /** Where a tile stands. */
  public Path path(TilePath tile) {
    return log.resolve(tile.text());
  }

  /** The indexes of a level for which there are files, and in which widths. */
  public NavigableMap<Long, NavigableSet<Integer>> list(int level) throws IOException {
    NavigableMap<Long, NavigableSet<Integer>> found = new TreeMap<>();
    Path folder = log.resolve(TilePath.folder(level));
    if (Files.isDirectory(folder)) {
      list(folder, 0, 1, found);
    }
    return found;
  }

  /** Links to folders are not followed, since they could lead round in a circle. */
  private void list(
      Path folder, long before, int group, NavigableMap<Long, NavigableSet<Integer>> found)
      throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String name = child.getFileName().toString();
        if (name.matches("x[0-9]{3}")
            && group < MOST_GROUPS
            && !(group == 1 && name.equals("x000"))) {
          if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            list(child, index(before, name.substring(1)), group + 1, found);
          }
        } else if (name.matches("[0-9]{3}") && Files.isRegularFile(child)) {
          widths(found, index(before, name)).add(TilePath.FULL);
        } else if (name.matches("[0-9]{3}\\.p")
            && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          listPartial(child, index(before, name.substring(0, 3)), found);
        }
      }
    }
  }

  private static void listPartial(
      Path folder, long index, NavigableMap<Long, NavigableSet<Integer>> found) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String name = child.getFileName().toString();
        if (name.matches("[1-9][0-9]{0,2}")
            && Integer.parseInt(name) < TilePath.FULL
            && Files.isRegularFile(child)) {
          widths(found, index).add(Integer.parseInt(name));
        }
      }
    }
  }

  private static long index(long before, String group) {
    return before * 1000 + Integer.parseInt(group);
  }

  private static NavigableSet<Integer> widths(
      NavigableMap<Long, NavigableSet<Integer>> found, long index) {
    return found.computeIfAbsent(index, i -> new TreeSet<>());
  }

  /** The content of a tile, but not more than `most` + 1 bytes, by which a longer file is known. */
  public byte[] read(TilePath tile, int most) throws IOException {
    return read(path(tile), most);
  }

  /** The content of a file, but not more than `most` + 1 bytes. */
  public static byte[] read(Path file, int most) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    }
  }
}
