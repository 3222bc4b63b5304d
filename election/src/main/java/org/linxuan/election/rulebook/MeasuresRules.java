package org.linxuan.election.rulebook;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.exact.Fraction;

/**
 * A fixed house by several measures: a base for every unit, the rest by weighted shares of the
 * measures, pulled towards the previous allocation, and made whole within bounds (E2.2).
 *
 * @param total seats of the house
 * @param measures columns with weights that add up to one
 * @param base seats for every unit before the shares
 * @param pull towards the previous allocation; null if there is none
 * @param floor least seats of a unit
 * @param cap most seats of a unit; null if there is none
 * @param rounding how targets become whole numbers within the bounds
 * @param reserved seats set apart for units before the shares, within the total
 * @param handEntered whether a table with a column {@code seats}, filled in by hand, may stand in
 *     for the formula
 */
public record MeasuresRules(
    String article,
    List<InputColumn> columns,
    Long total,
    List<Measure> measures,
    Long base,
    @Nullable Pull pull,
    Long floor,
    @Nullable Long cap,
    ApportionmentMethod rounding,
    List<Reserved> reserved,
    Boolean handEntered)
    implements ApportionmentRules {

  public MeasuresRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
    measures = Absent.list(measures);
    base = Absent.or(base, 0L);
    floor = Absent.or(floor, 0L);
    rounding = Absent.or(rounding, ApportionmentMethod.SAINTE_LAGUE);
    reserved = Absent.list(reserved);
    handEntered = Absent.or(handEntered, false);
  }

  @Override
  public OptionalLong house() {
    return OptionalLong.of(total);
  }

  @Override
  public Optional<ApportionmentRules> withTotal(long other) {
    return Optional.of(
        new MeasuresRules(
            article,
            columns,
            other,
            measures,
            base,
            pull,
            floor,
            cap,
            rounding,
            reserved,
            handEntered));
  }

  /** A column and what it weighs. */
  public record Measure(String column, Fraction weight) {}

  /**
   * The pull: so much of a target comes from the previous allocation, scaled to the house, and the
   * final number stays within the previous one plus or minus the greater of {@code least} and
   * {@code limit} of it, rounded down.
   */
  public record Pull(String column, Fraction weight, Fraction limit, Long least) {
    public Pull {
      least = Absent.or(least, 1L);
    }

    /** By how many seats a unit that had {@code previous} may change. */
    public long mayChange(long previous) {
      BigInteger part = limit.times(Fraction.of(previous)).floor();
      return part.max(BigInteger.valueOf(least)).longValueExact();
    }
  }

  /** Seats set apart for one unit. */
  public record Reserved(String unit, Long seats, String article) {
    public Reserved {
      article = Absent.or(article, "");
    }
  }
}
