package org.linxuan.election.rulebook;

import java.math.BigInteger;
import org.linxuan.foundation.exact.Fraction;

/**
 * One step of the chain of numbers (E5.5b): {@code more} must stand above {@code ratio} times
 * {@code than} (or at least at it, if not strict; or be the same number, if {@code equal}).
 */
public record ChainStep(
    String id,
    ChainLink more,
    ChainLink than,
    boolean equal,
    Fraction ratio,
    boolean strict,
    Rounding rounding,
    String article) {

  public ChainStep {
    ratio = Absent.or(ratio, Fraction.ONE);
    rounding = Absent.or(rounding, Rounding.UP);
    article = Absent.or(article, "");
  }

  /**
   * What becomes of a bound that is not a whole number; the inequality itself is never loosened by
   * UP.
   */
  public enum Rounding implements Keyed {
    UP("up"),
    DOWN("down"),
    HALF_UP("half-up");

    private final String key;

    Rounding(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /**
   * The least whole number that satisfies the step over {@code than}: with UP the least one that
   * satisfies the exact inequality (more than 115 % of 20 is 24, at least 120 % of 10 is 12).
   */
  public BigInteger minimum(long base) {
    Fraction bound = equal ? Fraction.of(base) : ratio.times(Fraction.of(base));
    BigInteger whole =
        switch (rounding) {
          case UP -> strict ? bound.floor() : bound.ceiling();
          case DOWN -> bound.floor();
          case HALF_UP -> bound.roundHalfUp();
        };
    return strict && !equal ? whole.add(BigInteger.ONE) : whole;
  }

  /** Whether the number satisfies the step over {@code base}. */
  public boolean holds(long number, long base) {
    int compared = BigInteger.valueOf(number).compareTo(minimum(base));
    return equal ? compared == 0 : compared >= 0;
  }
}
