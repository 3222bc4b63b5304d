package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.linxuan.foundation.ledger.CompactRange;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.LedgerProblem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Checks the tiles of one level: that they are there, that every file of a tile tells the same, and
 * that a full tile hashes to what the level above says of it. Tiles beyond the size of the log say
 * nothing yet and are passed over: a log may write them before it signs for them.
 */
final class LevelCheck {
  private final TileFiles files;
  private final Shape shape;
  private final Tiles tiles;
  private final int level;
  private final Problems differences;

  LevelCheck(TileFiles files, Shape shape, Tiles tiles, int level, Problems differences) {
    this.files = files;
    this.shape = shape;
    this.tiles = tiles;
    this.level = level;
    this.differences = differences;
  }

  void run() throws IOException {
    NavigableMap<Long, NavigableSet<Integer>> found = files.list(level);
    long full = shape.full(level);
    long expected = 0;
    for (Map.Entry<Long, NavigableSet<Integer>> tile : found.headMap(full, false).entrySet()) {
      missing(expected, tile.getKey());
      checkFull(tile.getKey(), tile.getValue());
      expected = tile.getKey() + 1;
    }
    missing(expected, full);
    int partial = shape.partial(level);
    if (partial > 0) {
      NavigableSet<Integer> widths = found.getOrDefault(full, new TreeSet<>());
      checkFiles(full, widths, partial);
    }
  }

  /** A gap is one difference however long it is: a claimed size can be beyond all counting. */
  private void missing(long from, long to) {
    if (from == to) {
      return;
    }
    TilePath first = new TilePath(level, from, TilePath.FULL);
    Where where = Where.file(files.name(first));
    if (to - from == 1) {
      differences.add(LedgerProblem.TILE_MISSING, where, TilePath.FULL);
    } else {
      String end = files.name(new TilePath(level, to - 1, TilePath.FULL));
      differences.add(LedgerProblem.TILES_MISSING, where, to - from, end);
    }
  }

  private void checkFull(long index, NavigableSet<Integer> widths) throws IOException {
    checkFiles(index, widths, TilePath.FULL);
    Optional<Tiles.Read> tile = tiles.read(level, index);
    Optional<Tiles.Read> above = tiles.read(level + 1, index / TilePath.FULL);
    if (tile.isEmpty() || above.isEmpty()) {
      return;
    }
    CompactRange range = new CompactRange();
    range.addLeaves(tile.get().hashes(), 0, TilePath.FULL);
    int place = (int) (index % TilePath.FULL) * Hash.BYTES;
    Hash root = range.root();
    if (!root.standsIn(above.get().hashes(), place)) {
      differences.add(
          LedgerProblem.TILE_HASH_DIFFERS,
          Where.file(files.name(tile.get().from())),
          root,
          Hash.at(above.get().hashes(), place),
          files.name(above.get().from()));
    }
  }

  /** Checks the length of every file of a tile, and that none contradicts another. */
  private void checkFiles(long index, NavigableSet<Integer> widths, int covered)
      throws IOException {
    Optional<Tiles.Read> best = tiles.read(level, index);
    if (widths.tailSet(covered).isEmpty()) {
      Where where = Where.file(files.name(new TilePath(level, index, covered)));
      differences.add(LedgerProblem.TILE_MISSING, where, covered);
    }
    for (int width : widths) {
      TilePath tile = new TilePath(level, index, width);
      byte[] bytes = files.read(tile, width * Hash.BYTES);
      Where where = Where.file(files.name(tile));
      if (bytes.length != width * Hash.BYTES) {
        differences.add(LedgerProblem.TILE_LENGTH, where, bytes.length, width * Hash.BYTES);
      } else if (best.isPresent() && !best.get().from().equals(tile)) {
        compare(bytes, best.get(), where);
      }
    }
  }

  private void compare(byte[] bytes, Tiles.Read best, Where where) {
    int common = Math.min(bytes.length, best.hashes().length);
    int differs = Arrays.mismatch(bytes, 0, common, best.hashes(), 0, common);
    if (differs >= 0) {
      String other = files.name(best.from());
      differences.add(LedgerProblem.TILE_DIFFERS, where, differs / Hash.BYTES, other);
    }
  }
}
