package org.linxuan.foundation.ledger.internal;

/**
 * Entries side by side, each behind its length in two bytes, high byte first (C2SP tlog-tiles).
 * Reading stops at the first entry that is not whole, or after `most` entries; `end` is the byte
 * where.
 */
public record Bundle(byte[] bytes, int[] offsets, int entries, int end) {
  /** The longest entry that two bytes of length can tell. */
  public static final int MOST_ENTRY_BYTES = 65_535;

  private static final int LENGTH_BYTES = 2;

  /** The bytes of a bundle with the longest entries. */
  public static int mostBytes(int width) {
    return width * (LENGTH_BYTES + MOST_ENTRY_BYTES);
  }

  /** Finds the entries. */
  public static Bundle of(byte[] bytes, int most) {
    int[] offsets = new int[most];
    int at = 0;
    int entries = 0;
    while (entries < most && at + LENGTH_BYTES <= bytes.length) {
      int next = at + LENGTH_BYTES + length(bytes, at);
      if (next > bytes.length) {
        break;
      }
      offsets[entries++] = at;
      at = next;
    }
    return new Bundle(bytes, offsets, entries, at);
  }

  /** Whether it holds exactly so many entries and nothing else. */
  public boolean isWhole(int width) {
    return entries == width && end == bytes.length;
  }

  /** Where the bytes of an entry begin. */
  public int start(int entry) {
    return offsets[entry] + LENGTH_BYTES;
  }

  /** How many bytes an entry has. */
  public int length(int entry) {
    return length(bytes, offsets[entry]);
  }

  private static int length(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
  }

  /** An entry as it stands in a bundle: its length, then its bytes. */
  public static byte[] framed(byte[] entry) {
    if (entry.length > MOST_ENTRY_BYTES) {
      throw new IllegalArgumentException("an entry has at most 65535 bytes, not " + entry.length);
    }
    byte[] framed = new byte[LENGTH_BYTES + entry.length];
    framed[0] = (byte) (entry.length >> 8);
    framed[1] = (byte) entry.length;
    System.arraycopy(entry, 0, framed, LENGTH_BYTES, entry.length);
    return framed;
  }
}
