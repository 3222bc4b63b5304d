package org.linxuan.election.count.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Which ballot ids were seen, in little memory for millions of them. Ids that end in a number, as
 * ballots have them, take a bit each; any other takes the eight bytes of its hash. So an id may
 * seem seen although only its hash was: whoever gets that answer compares the ids themselves.
 */
final class SeenIds {
  private static final int MOST_DIGITS = 18;
  private static final int MOST_PREFIXES = 64;
  private static final int PAGE_BITS = 12;

  /** As many pages as this are free; beyond it, a page for every so many ids at the least. */
  private static final int FREE_PAGES = 1_024;

  private static final int IDS_A_PAGE = 64;

  private final Map<String, Map<Long, long[]>> numbers = new HashMap<>();
  private long[] hashes = new long[1 << 10];
  private int hashed;
  private boolean zeroSeen;
  private long ids;
  private long pages;
  private boolean scattered;

  /** Where the id before this one was put: most ids follow one another. */
  private String lastPrefix = "";

  private int lastDigits;
  private long lastNumber = -1;
  private long[] lastPage = new long[0];

  /** Remembers an id; true if it, or perhaps another with the same hash, was seen before. */
  boolean seenBefore(String id) {
    ids++;
    int digits = digitsAtEnd(id);
    if (digits == 0) {
      return seenHash(hash(id));
    }
    int split = id.length() - digits;
    long number = Long.parseLong(id, split, id.length(), 10);
    // 7 and 07 are two ids: the number of digits belongs to what stands before the number.
    long[] page = page(id, split, digits, number >>> PAGE_BITS);
    if (page.length == 0) {
      return seenHash(hash(id));
    }
    int bit = (int) number & ((1 << PAGE_BITS) - 1);
    long mask = 1L << bit;
    boolean seen = (page[bit >>> 6] & mask) != 0;
    page[bit >>> 6] |= mask;
    return seen;
  }

  private static int digitsAtEnd(String id) {
    int digits = 0;
    int length = id.length();
    while (digits < length && digits < MOST_DIGITS && isDigit(id.charAt(length - 1 - digits))) {
      digits++;
    }
    return digits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The page of a number; an empty one where it has none. Once the numbers turn out to be scattered
   * no page is begun any more, so that an id is always looked for where it was put.
   */
  private long[] page(String id, int split, int digits, long number) {
    boolean asBefore =
        number == lastNumber
            && digits == lastDigits
            && split == lastPrefix.length()
            && id.startsWith(lastPrefix);
    if (!asBefore) {
      lastPrefix = id.substring(0, split);
      lastDigits = digits;
      lastNumber = number;
      lastPage = pageOf(lastPrefix + '\0' + digits, number);
    }
    return lastPage;
  }

  private long[] pageOf(String prefix, long number) {
    Map<Long, long[]> ofPrefix = numbers.get(prefix);
    if (ofPrefix != null && ofPrefix.containsKey(number)) {
      return ofPrefix.get(number);
    }
    scattered |= pages >= FREE_PAGES + ids / IDS_A_PAGE;
    scattered |= ofPrefix == null && numbers.size() >= MOST_PREFIXES;
    if (scattered) {
      return new long[0];
    }
    pages++;
    long[] page = new long[1 << (PAGE_BITS - 6)];
    numbers.computeIfAbsent(prefix, key -> new HashMap<>()).put(number, page);
    return page;
  }

  private boolean seenHash(long hash) {
    if (hash == 0) {
      boolean seen = zeroSeen;
      zeroSeen = true;
      return seen;
    }
    if (hashed * 4L >= hashes.length * 3L) {
      grow();
    }
    if (!put(hashes, hash)) {
      return true;
    }
    hashed++;
    return false;
  }

  private void grow() {
    long[] larger = new long[hashes.length * 2];
    for (long hash : hashes) {
      if (hash != 0) {
        put(larger, hash);
      }
    }
    hashes = larger;
  }

  private static boolean put(long[] table, long hash) {
    int at = (int) hash & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = hash;
    return true;
  }

  private static long hash(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash ^ (hash >>> 32);
  }
}
