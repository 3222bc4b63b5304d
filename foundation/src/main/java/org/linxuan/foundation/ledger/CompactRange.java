package org.linxuan.foundation.ledger;

import org.linxuan.foundation.ledger.internal.TreeHasher;

/**
 * The root of a growing Merkle tree in the memory of its right edge: one hash for every complete
 * subtree that the leaves so far fall into, largest first, as the bits of the size say. One thread
 * at a time.
 */
public final class CompactRange {
  private static final int LEVELS = 64;

  private final TreeHasher hasher = new TreeHasher();
  private final byte[] edge = new byte[LEVELS * Hash.BYTES];
  private int depth;
  private long size;

  /** Adds an entry by its bytes. */
  public void addEntry(byte[] entry) {
    addEntry(entry, 0, entry.length);
  }

  /** Adds an entry that is a slice of an array. */
  public void addEntry(byte[] bytes, int offset, int length) {
    hasher.leaf(bytes, offset, length, edge, depth * Hash.BYTES);
    merge();
  }

  /** Adds a leaf by its hash. */
  public void addLeaf(Hash leaf) {
    leaf.copyTo(edge, depth * Hash.BYTES);
    merge();
  }

  /** Adds several leaves by their hashes, side by side in an array. */
  public void addLeaves(byte[] hashes, int offset, int count) {
    for (int i = 0; i < count; i++) {
      System.arraycopy(hashes, offset + i * Hash.BYTES, edge, depth * Hash.BYTES, Hash.BYTES);
      merge();
    }
  }

  /** How many leaves were added. */
  public long size() {
    return size;
  }

  /** The Merkle tree hash of all leaves; of none, the hash of nothing. */
  public Hash root() {
    if (depth == 0) {
      return MerkleTree.EMPTY_ROOT;
    }
    byte[] pair = new byte[2 * Hash.BYTES];
    System.arraycopy(edge, (depth - 1) * Hash.BYTES, pair, Hash.BYTES, Hash.BYTES);
    for (int i = depth - 2; i >= 0; i--) {
      System.arraycopy(edge, i * Hash.BYTES, pair, 0, Hash.BYTES);
      hasher.node(pair, 0, pair, Hash.BYTES);
    }
    return Hash.at(pair, Hash.BYTES);
  }

  /**
   * Every trailing one of the old size is a subtree that the new leaf completes to a larger one.
   */
  private void merge() {
    depth++;
    for (int i = Long.numberOfTrailingZeros(~size); i > 0; i--) {
      depth--;
      int left = (depth - 1) * Hash.BYTES;
      hasher.node(edge, left, edge, left);
    }
    size++;
  }
}
