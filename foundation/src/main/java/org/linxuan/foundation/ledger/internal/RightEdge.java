package org.linxuan.foundation.ledger.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.linxuan.foundation.ledger.CompactRange;
import org.linxuan.foundation.ledger.Hash;

/** The tiles of a growing log that are not full yet, one a level, lowest first. */
public final class RightEdge {
  private final List<Row> rows = new ArrayList<>();
  private final BiConsumer<TilePath, byte[]> whenFull;

  private static final class Row {
    final byte[] hashes = new byte[TilePath.FULL * Hash.BYTES];
    int width;
    long index;
  }

  /** An empty edge; a tile that becomes full is handed over at once. */
  public RightEdge(BiConsumer<TilePath, byte[]> whenFull) {
    this.whenFull = whenFull;
  }

  /** Puts back the partial tile of the next level up, when a log is taken up again. */
  public void restore(long index, byte[] hashes) {
    Row row = new Row();
    System.arraycopy(hashes, 0, row.hashes, 0, hashes.length);
    row.width = hashes.length / Hash.BYTES;
    row.index = index;
    rows.add(row);
  }

  /** Adds a leaf hash. */
  public void add(Hash leaf) {
    add(0, leaf);
  }

  private void add(int level, Hash hash) {
    if (level == rows.size()) {
      rows.add(new Row());
    }
    Row row = rows.get(level);
    hash.copyTo(row.hashes, row.width * Hash.BYTES);
    row.width++;
    if (row.width == TilePath.FULL) {
      whenFull.accept(new TilePath(level, row.index, TilePath.FULL), row.hashes.clone());
      CompactRange range = new CompactRange();
      range.addLeaves(row.hashes, 0, TilePath.FULL);
      row.width = 0;
      row.index++;
      add(level + 1, range.root());
    }
  }

  /** The hashes of every level's partial tile; a level without one has none. */
  public List<byte[]> hashes() {
    return rows.stream().map(row -> Arrays.copyOf(row.hashes, row.width * Hash.BYTES)).toList();
  }

  /** The index of a level's partial tile. */
  public long index(int level) {
    return rows.get(level).index;
  }
}
