package org.linxuan.foundation.ledger;

import java.util.List;

/**
 * Shows that a leaf stands at an index (from 0) of a tree of a size: the hashes of the subtrees
 * beside its way to the root, lowest first.
 */
public record InclusionProof(long index, long size, List<Hash> path) {

  public InclusionProof {
    path = List.copyOf(path);
  }

  /** Whether the proof leads from this leaf hash to this root (RFC 9162, section 2.1.3.2). */
  public boolean leads(Hash leaf, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash beside : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = MerkleTree.nodeHash(beside, hash);
        // A last node without a right neighbour rises unhashed until it is a right one.
        while ((node & 1) == 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = MerkleTree.nodeHash(hash, beside);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
