package org.linxuan.foundation.ledger.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Names and ids of the keys of signed notes (C2SP signed-note). */
public final class KeyId {
  /** The type byte of Ed25519. */
  public static final byte ED25519 = 1;

  private KeyId() {}

  /** The first four bytes of SHA-256(name, line feed, type, key), as one number. */
  public static int of(String name, byte[] typeAndKey) {
    MessageDigest sha256 = TreeHasher.sha256();
    sha256.update(name.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) '\n');
    return ByteBuffer.wrap(sha256.digest(typeAndKey)).getInt();
  }

  /** Whether a key can bear the name: not empty, no space of any script, no plus, no control. */
  public static boolean isName(String name) {
    return !name.isEmpty() && name.codePoints().allMatch(KeyId::mayStandInName);
  }

  private static boolean mayStandInName(int point) {
    return point != '+'
        && !Character.isISOControl(point)
        && !Character.isSpaceChar(point)
        && !Character.isWhitespace(point);
  }
}
