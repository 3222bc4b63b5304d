package org.linxuan.foundation.ledger.internal;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.linxuan.foundation.ledger.Hash;

/**
 * The two hash functions of a Merkle tree (RFC 6962, section 2.1), into arrays and without garbage.
 * A leaf is hashed behind the byte 0 and a node behind the byte 1, so that no entry can pass for a
 * node. One thread at a time.
 */
public final class TreeHasher {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest sha256 = sha256();
  private final byte[] node = new byte[1 + 2 * Hash.BYTES];

  /** Writes the hash of an entry (a slice of an array) to a place in another array. */
  public void leaf(byte[] entry, int from, int length, byte[] target, int to) {
    sha256.update(LEAF);
    sha256.update(entry, from, length);
    finish(target, to);
  }

  /**
   * Writes the hash of the node over two hashes that stand side by side, left first; the target may
   * be the same array.
   */
  public void node(byte[] pair, int from, byte[] target, int to) {
    node[0] = NODE;
    System.arraycopy(pair, from, node, 1, 2 * Hash.BYTES);
    sha256.update(node);
    finish(target, to);
  }

  private void finish(byte[] target, int to) {
    try {
      sha256.digest(target, to, Hash.BYTES);
    } catch (DigestException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new SHA-256 digest, which every Java platform has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
