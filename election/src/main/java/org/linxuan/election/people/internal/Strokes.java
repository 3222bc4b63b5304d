package org.linxuan.election.people.internal;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The order of single characters by their strokes: fewer first; equally many by the strokes in the
 * order of writing (across, down, left-falling, dot, turning) where they are known, then the others
 * by Unicode's stroke collation; characters of unknown strokes last, by code point, which also
 * decides what is still equal, so the order is total.
 */
public final class Strokes implements Comparator<Integer> {
  /** The one order. */
  public static final Strokes ORDER = new Strokes();

  /** The collation knows no character of more, but counts every unknown one as this many. */
  private static final int UNKNOWN = 48;

  private static final int DRAGONS = 0x9F98;

  private final Collator collator;
  private final AlphabeticIndex.ImmutableIndex<String> index;

  private Strokes() {
    ULocale locale = new ULocale("zh-u-co-stroke");
    collator = Collator.getInstance(locale).freeze();
    index = new AlphabeticIndex<String>(locale).buildImmutableIndex();
  }

  /** How many strokes a character has; empty where that is not known. */
  public OptionalInt count(int character) {
    String written = SurnameStrokes.of(character);
    if (written != null) {
      return OptionalInt.of(written.length());
    }
    int collated = collated(character);
    return collated < 0 ? OptionalInt.empty() : OptionalInt.of(collated);
  }

  /** The strokes by Unicode's collation, which counts some parts in their older forms; or -1. */
  static int collated(int character) {
    String label =
        ORDER.index.getBucket(ORDER.index.getBucketIndex(Character.toString(character))).getLabel();
    String digits = label.replaceAll("[^0-9]", "");
    int count = digits.isEmpty() ? -1 : Integer.parseInt(digits);
    return count == UNKNOWN && character != DRAGONS ? -1 : count;
  }

  /** The characters whose writing is known stroke by stroke. */
  public static SortedSet<Integer> written() {
    return SurnameStrokes.characters();
  }

  @Override
  public int compare(Integer a, Integer b) {
    if (a.equals(b)) {
      return 0;
    }
    int countA = count(a).orElse(Integer.MAX_VALUE);
    int countB = count(b).orElse(Integer.MAX_VALUE);
    if (countA != countB || countA == Integer.MAX_VALUE) {
      return countA != countB ? Integer.compare(countA, countB) : Integer.compare(a, b);
    }
    int byWriting = compareWriting(SurnameStrokes.of(a), SurnameStrokes.of(b));
    if (byWriting != 0) {
      return byWriting;
    }
    int collated = collator.compare(Character.toString(a), Character.toString(b));
    return collated != 0 ? collated : Integer.compare(a, b);
  }

  private static int compareWriting(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a.compareTo(b);
  }
}
