package org.linxuan.election.rulebook.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;

/** Collects sentences by article, and the small words that many of them share. */
final class Sentences {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger SMALL = BigInteger.TEN;

  private final Map<String, List<Text>> byArticle = new LinkedHashMap<>();

  void add(String article, String zh, String en) {
    byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(new Text(zh, en));
  }

  void add(String article, Text text) {
    add(article, text.zh(), text.en());
  }

  Map<String, List<Text>> byArticle() {
    return byArticle;
  }

  /** Several texts in a row. */
  static Text list(List<Text> parts) {
    return new Text(
        String.join("、", parts.stream().map(Text::zh).toList()),
        String.join(", ", parts.stream().map(Text::en).toList()));
  }

  /** Small fractions as such, others in percent where that is exact. */
  static String ratio(Fraction value) {
    Fraction percent = value.times(new Fraction(HUNDRED, BigInteger.ONE));
    boolean small = value.denominator().compareTo(SMALL) <= 0 && value.compareTo(Fraction.ONE) <= 0;
    return small || !percent.isWhole() ? value.toString() : percent + "%";
  }

  /** A text with its clauses; empty ones are left out. */
  static Text joined(List<Text> parts) {
    List<Text> filled = parts.stream().filter(p -> !p.en().isEmpty()).toList();
    return new Text(
        String.join("；", filled.stream().map(Text::zh).toList()),
        String.join("; ", filled.stream().map(Text::en).toList()));
  }
}
