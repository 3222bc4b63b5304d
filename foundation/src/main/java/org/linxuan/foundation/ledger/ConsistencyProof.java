package org.linxuan.foundation.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a tree of the new size begins with the whole tree of the old size, so that nothing was
 * changed or taken out in between. From an empty tree everything follows, and the path is empty.
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {

  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /** Whether the proof leads from the old root to the new root (RFC 9162, section 2.1.4.2). */
  public boolean leads(Hash oldRoot, Hash newRoot) {
    if (oldSize < 0 || oldSize > newSize) {
      return false;
    }
    if (oldSize == 0) {
      return path.isEmpty()
          && oldRoot.equals(MerkleTree.EMPTY_ROOT)
          && (newSize > 0 || newRoot.equals(oldRoot));
    }
    if (oldSize == newSize) {
      return path.isEmpty() && oldRoot.equals(newRoot);
    }
    return climb(oldRoot, newRoot);
  }

  private boolean climb(Hash oldRoot, Hash newRoot) {
    List<Hash> hashes = new ArrayList<>(path);
    if (Long.bitCount(oldSize) == 1) {
      // The old tree is one complete subtree, which its root stands for.
      hashes.add(0, oldRoot);
    }
    if (hashes.isEmpty()) {
      return false;
    }
    int risen = Long.numberOfTrailingZeros(oldSize);
    long node = (oldSize - 1) >> risen;
    long last = (newSize - 1) >> risen;
    Hash old = hashes.get(0);
    Hash now = old;
    for (Hash beside : hashes.subList(1, hashes.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = MerkleTree.nodeHash(beside, old);
        now = MerkleTree.nodeHash(beside, now);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        now = MerkleTree.nodeHash(now, beside);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(oldRoot) && now.equals(newRoot);
  }
}
