package org.linxuan.foundation.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts by number, each kept once, side by side in one array: millions of ids in little more than
 * their own bytes. Numbers run from 0 in the order in which texts first came.
 */
public final class TextPool {
  private static final int FIRST = 64;

  private byte[] bytes = new byte[FIRST * 16];
  private int[] ends = new int[FIRST];
  private int[] slots = new int[FIRST * 2];
  private int size;

  /** The number of a text, which is new if it was not there. */
  public int add(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return add(utf8, 0, utf8.length);
  }

  /** The same of a text that stands as UTF-8 in an array. */
  public int add(byte[] text, int from, int to) {
    int slot = slot(text, from, to);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    int start = start(size);
    int end = Math.addExact(start, to - from);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, end * 3L / 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + size / 2);
    }
    System.arraycopy(text, from, bytes, start, to - from);
    ends[size++] = end;
    slots[slot] = size;
    if (size * 3L > slots.length * 2L) {
      rehash();
    }
    return size - 1;
  }

  /** The number of a text, or -1 where it is not there. */
  public int find(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return find(utf8, 0, utf8.length);
  }

  /** The same of a text that stands as UTF-8 in an array. */
  public int find(byte[] text, int from, int to) {
    return slots[slot(text, from, to)] - 1;
  }

  /** How many texts there are. */
  public int size() {
    return size;
  }

  /** The text of a number. */
  public String text(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  /** Copies the UTF-8 of a text to an array; returns where it ends there. */
  public int copy(int number, byte[] to, int at) {
    int start = start(number);
    int length = ends[number] - start;
    System.arraycopy(bytes, start, to, at, length);
    return at + length;
  }

  /** How many bytes a text has. */
  public int length(int number) {
    return ends[number] - start(number);
  }

  /** Whether a text is exactly these bytes. */
  public boolean is(int number, byte[] text, int from, int to) {
    return Arrays.equals(bytes, start(number), ends[number], text, from, to);
  }

  /** Compares two texts by code point, as their UTF-8 sorts. */
  public int compare(int a, int b) {
    return Arrays.compareUnsigned(bytes, start(a), ends[a], bytes, start(b), ends[b]);
  }

  /** All numbers, sorted by the code points of their texts. */
  public int[] sorted() {
    int[] numbers = new int[size];
    boolean inOrder = true;
    for (int i = 0; i < size; i++) {
      numbers[i] = i;
      inOrder &= i == 0 || compare(i - 1, i) < 0;
    }
    if (!inOrder) {
      sort(numbers.clone(), numbers, 0, size);
    }
    return numbers;
  }

  /** Merge sort of {@code to} between two places; {@code from} holds the same numbers. */
  private void sort(int[] from, int[] to, int start, int end) {
    if (end - start < 2) {
      return;
    }
    int middle = (start + end) >>> 1;
    sort(to, from, start, middle);
    sort(to, from, middle, end);
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takesLeft = left < middle && (right >= end || compare(from[left], from[right]) <= 0);
      to[i] = takesLeft ? from[left++] : from[right++];
    }
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private int slot(byte[] text, int from, int to) {
    int mask = slots.length - 1;
    int slot = hash(text, from, to) & mask;
    while (slots[slot] != 0 && !is(slots[slot] - 1, text, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = hash(bytes, start(i), ends[i]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  private static int hash(byte[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 0x01000193 + text[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
