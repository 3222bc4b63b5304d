package org.linxuan.verifier.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives every different text a number from 0, and keeps the texts as bytes in pages: what a table
 * of millions of ids needs and no more.
 */
public final class Names {
  private static final int PAGE = 1 << 20;
  private static final long WIDE = 0x100000001b3L;

  private final List<byte[]> pages = new ArrayList<>();
  private int[] page = new int[256];
  private int[] start = new int[256];
  private int[] length = new int[256];
  private int[] table = new int[1024];
  private int used;
  private int size;

  /** The number of a text, a new one if need be. */
  public int number(byte[] bytes, int from, int to) {
    int seat = seat(bytes, from, to);
    if (table[seat] == 0) {
      keep(bytes, from, to);
      table[seat] = size;
      if (2L * size > table.length) {
        grow();
      }
      return size - 1;
    }
    return table[seat] - 1;
  }

  /** The same of a text. */
  public int number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length);
  }

  /** The number of a text that is there, or -1. */
  public int find(byte[] bytes, int from, int to) {
    return table[seat(bytes, from, to)] - 1;
  }

  /** The same of a text. */
  public int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return find(bytes, 0, bytes.length);
  }

  public int size() {
    return size;
  }

  /** The text of a number. */
  public String text(int number) {
    byte[] bytes = pages.get(page[number]);
    return new String(bytes, start[number], length[number], StandardCharsets.UTF_8);
  }

  /** Writes a text behind others; returns the place after it, or -1 where there is no room. */
  public int write(int number, byte[] to, int at) {
    if (at + length[number] > to.length) {
      return -1;
    }
    System.arraycopy(pages.get(page[number]), start[number], to, at, length[number]);
    return at + length[number];
  }

  /** The number's place if all texts stood in order of their code points. */
  public int[] places() {
    int[] order = order();
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      places[order[i]] = i;
    }
    return places;
  }

  /** The numbers in order of the code points of their texts. */
  public int[] order() {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    int[] other = new int[size];
    for (int width = 1; width < size && !isOrdered(order); width = Math.multiplyExact(width, 2)) {
      for (int from = 0; from < size; from += 2 * width) {
        merge(order, other, from, Math.min(size, from + width), Math.min(size, from + 2 * width));
        if (from > size - 2 * width) {
          break;
        }
      }
      int[] swap = order;
      order = other;
      other = swap;
    }
    return order;
  }

  private boolean isOrdered(int[] order) {
    for (int i = 1; i < order.length; i++) {
      if (compare(order[i - 1], order[i]) > 0) {
        return false;
      }
    }
    return true;
  }

  private void merge(int[] from, int[] to, int left, int middle, int end) {
    int a = left;
    int b = middle;
    for (int i = left; i < end; i++) {
      boolean first = b >= end || (a < middle && compare(from[a], from[b]) <= 0);
      to[i] = first ? from[a++] : from[b++];
    }
  }

  private int compare(int a, int b) {
    return Arrays.compareUnsigned(
        pages.get(page[a]),
        start[a],
        start[a] + length[a],
        pages.get(page[b]),
        start[b],
        start[b] + length[b]);
  }

  private void keep(byte[] bytes, int from, int to) {
    int count = to - from;
    if (pages.isEmpty() || used + count > pages.get(pages.size() - 1).length) {
      pages.add(new byte[Math.max(PAGE, count)]);
      used = 0;
    }
    if (size == page.length) {
      page = Arrays.copyOf(page, size * 2);
      start = Arrays.copyOf(start, size * 2);
      length = Arrays.copyOf(length, size * 2);
    }
    page[size] = pages.size() - 1;
    start[size] = used;
    length[size++] = count;
    System.arraycopy(bytes, from, pages.get(pages.size() - 1), used, count);
    used += count;
  }

  private int seat(byte[] bytes, int from, int to) {
    int seat = (int) (hash(bytes, from, to) & (table.length - 1));
    while (table[seat] != 0 && !same(table[seat] - 1, bytes, from, to)) {
      seat = seat + 1 == table.length ? 0 : seat + 1;
    }
    return seat;
  }

  private boolean same(int number, byte[] bytes, int from, int to) {
    int at = start[number];
    return Arrays.equals(pages.get(page[number]), at, at + length[number], bytes, from, to);
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int i = 0; i < size; i++) {
      int seat = seat(pages.get(page[i]), start[i], start[i] + length[i]);
      table[seat] = i + 1;
    }
  }

  private static long hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * WIDE;
    }
    return hash ^ (hash >>> 29);
  }
}
