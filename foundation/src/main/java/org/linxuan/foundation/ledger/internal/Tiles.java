package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linxuan.foundation.ledger.CompactRange;
import org.linxuan.foundation.ledger.Hash;

/**
 * The hashes of a log of a size, read from its tiles as they stand; nothing is checked here but
 * lengths. The tile asked for last is remembered at each level, since neighbours are asked for in a
 * row.
 */
public final class Tiles {
  private final TileFiles files;
  private final Shape shape;
  private final TreeMap<Integer, Answer> last = new TreeMap<>();

  /** A tile as far as it belongs to the log, and the file that it came from. */
  public record Read(TilePath from, byte[] hashes) {}

  private record Answer(long index, Optional<Read> read) {}

  /** The tiles of a log of this shape. */
  public Tiles(TileFiles files, Shape shape) {
    this.files = files;
    this.shape = shape;
  }

  /**
   * The hashes of a tile that belong to the log, from the file of just that width, else the full
   * one, else any wider one; empty if none of them is as long as its width says.
   */
  public Optional<Read> read(int level, long index) throws IOException {
    Answer remembered = last.get(level);
    if (remembered != null && remembered.index() == index) {
      return remembered.read();
    }
    Optional<Read> read = find(level, index, shape.covered(level, index));
    last.put(level, new Answer(index, read));
    return read;
  }

  private Optional<Read> find(int level, long index, int covered) throws IOException {
    if (covered == 0) {
      return Optional.empty();
    }
    for (int width : widths(covered)) {
      TilePath tile = new TilePath(level, index, width);
      if (Files.isRegularFile(files.path(tile))) {
        byte[] bytes = files.read(tile, width * Hash.BYTES);
        if (bytes.length == width * Hash.BYTES) {
          return Optional.of(new Read(tile, Arrays.copyOf(bytes, covered * Hash.BYTES)));
        }
      }
    }
    return Optional.empty();
  }

  /** The widths of files that hold at least so many hashes, in the order of preference. */
  public static int[] widths(int covered) {
    IntStream best = IntStream.of(covered, TilePath.FULL);
    return IntStream.concat(best, IntStream.range(covered + 1, TilePath.FULL)).distinct().toArray();
  }

  /** The root that the partial tiles at the right edge give; empty if one of them is missing. */
  public Optional<Hash> root() throws IOException {
    List<byte[]> edge = new ArrayList<>();
    for (int level = 0; level < shape.levels(); level++) {
      Optional<Read> tile = read(level, shape.full(level));
      if (shape.partial(level) > 0 && tile.isEmpty()) {
        return Optional.empty();
      }
      edge.add(tile.map(Read::hashes).orElse(new byte[0]));
    }
    return Optional.of(root(edge));
  }

  /**
   * The root over the partial tiles of all levels, lowest first. What the lower levels give is one
   * more, incomplete, subtree to the right of the hashes of a level.
   */
  public static Hash root(List<byte[]> edge) {
    Optional<Hash> lower = Optional.empty();
    for (byte[] hashes : edge) {
      CompactRange range = new CompactRange();
      range.addLeaves(hashes, 0, hashes.length / Hash.BYTES);
      lower.ifPresent(range::addLeaf);
      if (range.size() > 0) {
        lower = Optional.of(range.root());
      }
    }
    return lower.orElseGet(() -> new CompactRange().root());
  }
}
