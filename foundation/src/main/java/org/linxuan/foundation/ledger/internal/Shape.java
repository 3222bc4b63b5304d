package org.linxuan.foundation.ledger.internal;

/** Which tiles a log of a size has: per level a number of full ones and at most one partial one. */
public record Shape(long size) {
  private static final int BITS = 8;

  /** How many levels have a tile. */
  public int levels() {
    int levels = 0;
    while (hashes(levels) > 0) {
      levels++;
    }
    return levels;
  }

  /** How many hashes a level has: one for each complete subtree of 256^level leaves. */
  public long hashes(int level) {
    int shift = BITS * level;
    return shift >= Long.SIZE ? 0 : size >> shift;
  }

  /** How many full tiles a level has, which is also the index of its partial one. */
  public long full(int level) {
    return hashes(level + 1);
  }

  /** The width of a level's partial tile; 0 if it has none. */
  public int partial(int level) {
    return (int) (hashes(level) % TilePath.FULL);
  }

  /** How many hashes of a tile belong to the log. */
  public int covered(int level, long index) {
    if (index < full(level)) {
      return TilePath.FULL;
    }
    return index == full(level) ? partial(level) : 0;
  }
}
