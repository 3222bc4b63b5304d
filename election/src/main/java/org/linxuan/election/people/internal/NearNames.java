package org.linxuan.election.people.internal;

import java.util.Locale;
import org.linxuan.election.people.Person.Names;

/**
 * Names that may be one name written differently: one character more, less or other in Chinese, or
 * the same letters in English in any order of the words.
 */
public final class NearNames {
  private NearNames() {}

  /** Whether two persons' names are near. */
  public static boolean areNear(Names a, Names b) {
    return isOneStep(a.zh().codePoints().toArray(), b.zh().codePoints().toArray())
        || (!a.en().isEmpty() && letters(a.en()).equals(letters(b.en())));
  }

  private static String letters(String name) {
    String[] words =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .split("[^\\p{L}]+");
    java.util.Arrays.sort(words);
    return String.join("", words);
  }

  /** Whether one change of a character makes the one the other, in names of two or more. */
  private static boolean isOneStep(int[] a, int[] b) {
    int shorter = Math.min(a.length, b.length);
    if (shorter < 2 || Math.abs(a.length - b.length) > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && a[head] == b[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    return Math.max(a.length, b.length) - head - tail <= 1;
  }
}
