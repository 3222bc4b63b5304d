package org.linxuan.foundation.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes, immutable, compared by content. */
public final class Hash {
  /** Length in bytes. */
  public static final int BYTES = 32;

  private final byte[] value;

  private Hash(byte[] value) {
    this.value = value;
  }

  /** The hash with these 32 bytes, which are copied. */
  public static Hash of(byte[] bytes) {
    return at(bytes, 0, bytes.length);
  }

  /** The hash in a longer array, beginning at an offset. */
  public static Hash at(byte[] bytes, int offset) {
    return at(bytes, offset, BYTES);
  }

  /** The hash that 64 hexadecimal digits write. */
  public static Hash ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  private static Hash at(byte[] bytes, int offset, int length) {
    if (length != BYTES) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + length);
    }
    return new Hash(Arrays.copyOfRange(bytes, offset, offset + BYTES));
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return value.clone();
  }

  /** Copies the 32 bytes into a longer array. */
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(value, 0, target, offset, BYTES);
  }

  /** Whether the same 32 bytes stand in a longer array at an offset. */
  public boolean standsIn(byte[] bytes, int offset) {
    return Arrays.equals(value, 0, BYTES, bytes, offset, offset + BYTES);
  }

  /** Standard base64, 44 characters, as checkpoints write it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(value);
  }

  /** 64 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(value, hash.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return base64();
  }
}
