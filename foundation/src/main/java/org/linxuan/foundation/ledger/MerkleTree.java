package org.linxuan.foundation.ledger;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.foundation.ledger.internal.TreeHasher;

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: hashes, the root, and proofs. Proofs are
 * made out of the hashes of complete subtrees, wherever these come from.
 */
public final class MerkleTree {
  /** The root of a tree without leaves: the SHA-256 of nothing. */
  public static final Hash EMPTY_ROOT = Hash.of(TreeHasher.sha256().digest());

  private MerkleTree() {}

  /** Where the hashes of complete subtrees come from. */
  @FunctionalInterface
  public interface Nodes {
    /**
     * The hash over the 2^level leaves from index × 2^level on, all of which are in the tree; level
     * 0 are the leaves.
     */
    Hash node(int level, long index);
  }

  /** The hash of an entry. */
  public static Hash leafHash(byte[] entry) {
    byte[] out = new byte[Hash.BYTES];
    new TreeHasher().leaf(entry, 0, entry.length, out, 0);
    return Hash.of(out);
  }

  /** The hash of the node over two subtrees. */
  public static Hash nodeHash(Hash left, Hash right) {
    byte[] pair = new byte[2 * Hash.BYTES];
    left.copyTo(pair, 0);
    right.copyTo(pair, Hash.BYTES);
    new TreeHasher().node(pair, 0, pair, 0);
    return Hash.at(pair, 0);
  }

  /** The root over leaf hashes. */
  public static Hash root(List<Hash> leaves) {
    CompactRange range = new CompactRange();
    leaves.forEach(range::addLeaf);
    return range.root();
  }

  /** The subtrees of a list of leaf hashes, each hashed anew when asked for. */
  public static Nodes over(List<Hash> leaves) {
    return (level, index) -> {
      int width = 1 << level;
      int from = Math.toIntExact(index * width);
      return root(leaves.subList(from, from + width));
    };
  }

  /** The root over the first leaves of a tree. */
  public static Hash root(long size, Nodes nodes) {
    return size == 0 ? EMPTY_ROOT : rangeHash(0, size, nodes);
  }

  /**
   * The proof that a leaf stands at an index among the first `size` leaves; the index is smaller.
   */
  public static InclusionProof inclusion(long index, long size, Nodes nodes) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
    }
    List<Hash> path = new ArrayList<>();
    path(index, 0, size, nodes, path);
    return new InclusionProof(index, size, path);
  }

  /**
   * The proof that the tree of the first `newSize` leaves begins with that of the first `oldSize`.
   */
  public static ConsistencyProof consistency(long oldSize, long newSize, Nodes nodes) {
    if (oldSize < 0 || oldSize > newSize) {
      throw new IllegalArgumentException("no way from " + oldSize + " to " + newSize + " leaves");
    }
    List<Hash> path = new ArrayList<>();
    if (oldSize > 0) {
      subproof(oldSize, 0, newSize, nodes, path);
    }
    return new ConsistencyProof(oldSize, newSize, path);
  }

  /** PATH of RFC 6962, section 2.1.1, over the leaves from `start` to before `end`. */
  private static void path(long index, long start, long end, Nodes nodes, List<Hash> out) {
    if (end - start == 1) {
      return;
    }
    long middle = start + split(end - start);
    if (index < middle) {
      path(index, start, middle, nodes, out);
      out.add(rangeHash(middle, end, nodes));
    } else {
      path(index, middle, end, nodes, out);
      out.add(rangeHash(start, middle, nodes));
    }
  }

  /**
   * SUBPROOF of RFC 6962, section 2.1.2. The old root is known to whoever checks only if it is a
   * subtree on the left edge; any other subtree that the old tree ends with has to be given.
   */
  private static void subproof(long oldEnd, long start, long end, Nodes nodes, List<Hash> out) {
    if (oldEnd == end) {
      if (start > 0) {
        out.add(rangeHash(start, end, nodes));
      }
      return;
    }
    long middle = start + split(end - start);
    if (oldEnd <= middle) {
      subproof(oldEnd, start, middle, nodes, out);
      out.add(rangeHash(middle, end, nodes));
    } else {
      subproof(oldEnd, middle, end, nodes, out);
      out.add(rangeHash(start, middle, nodes));
    }
  }

  private static Hash rangeHash(long start, long end, Nodes nodes) {
    long width = end - start;
    if (Long.bitCount(width) == 1) {
      int level = Long.numberOfTrailingZeros(width);
      return nodes.node(level, start >> level);
    }
    long middle = start + split(width);
    return nodeHash(rangeHash(start, middle, nodes), rangeHash(middle, end, nodes));
  }

  /** The largest power of two below a width of at least 2. */
  private static long split(long width) {
    return Long.highestOneBit(width - 1);
  }
}
