package org.linxuan.election.rulebook;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.exact.Fraction;

/**
 * One rule on the make-up of a list: how many of it may or must have certain features (E4.1, E4.4,
 * E4.5).
 *
 * @param scope kinds of unit it binds; empty: every unit
 * @param national whether it binds the lists of all units taken together
 * @param who features that a person must have, all of them, to be counted
 * @param value a number of persons, a share of the list, or a factor, as the measure says
 * @param relativeTo for a relative rule: the unit's measures whose ratio times the value is the
 *     share
 * @param strict whether the bound itself breaks the rule ("above", not "at least")
 * @param hard false where the rule holds "generally": a breach asks for a recorded reason and an
 *     approver and does not block
 * @param fromSize lists of fewer persons are not bound; null: every list is
 */
@SuppressWarnings("checkstyle:RecordComponentNumber") // one component a field of the rulebook
public record CompositionRule(
    String id,
    String article,
    Text name,
    List<String> scope,
    boolean national,
    List<Feature> who,
    Bound bound,
    Measure measure,
    Fraction value,
    @Nullable Ratio relativeTo,
    boolean strict,
    boolean hard,
    @Nullable Integer fromSize) {

  public CompositionRule {
    scope = Absent.list(scope);
    who = Absent.list(who);
    value = Absent.or(value, Fraction.ONE);
  }

  /** A feature of a person and the value that is counted. */
  public record Feature(String feature, String value) {}

  /** Two measures of a unit, such as its women and its members, whose ratio is a share. */
  public record Ratio(String part, String whole) {}

  /** Which side of the number is open. */
  public enum Bound implements Keyed {
    MIN("min"),
    MAX("max");

    private final String key;

    Bound(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** What the value measures. */
  public enum Measure implements Keyed {
    /** A number of persons. */
    ABSOLUTE("absolute"),
    /** A part of the list. */
    SHARE("share"),
    /** A factor of the ratio of two measures of the unit. */
    RELATIVE("relative"),
    /** The number that the unit fixed beforehand for the category that is counted. */
    PLANNED("planned"),
    /** Those counted less all others, as where two sexes differ by one at most. */
    DIFFERENCE("difference");

    private final String key;

    Measure(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** Whether it binds the list of a unit of this kind by itself. */
  public boolean binds(String kind) {
    return !national && covers(kind);
  }

  /** Whether units of this kind are in its scope, each by itself or all together. */
  public boolean covers(String kind) {
    return scope.isEmpty() || scope.contains(kind);
  }

  /** Whether it binds a list of so many persons. */
  public boolean bindsSize(long size) {
    return fromSize == null || size >= fromSize;
  }

  /**
   * The category of planned numbers that is counted: {@code women}, {@code minority}, an identity
   * or a group.
   */
  public String category() {
    Feature first = who.get(0);
    return switch (first.feature()) {
      case "sex" -> first.value().equals("female") ? "women" : first.value();
      default -> first.value();
    };
  }

  /**
   * The exact bound on the number counted in a list of so many persons.
   *
   * @param measures the unit's measures by name, asked by a relative rule; a whole of 0 gives 0
   * @param planned the unit's planned numbers by category, asked by a planned rule
   */
  public Fraction exact(
      long size, ToLongFunction<String> measures, ToLongFunction<String> planned) {
    Fraction list = Fraction.of(size);
    return switch (measure) {
      case ABSOLUTE -> value;
      case SHARE -> value.times(list);
      case RELATIVE -> value.times(list).times(ratio(measures));
      case PLANNED -> Fraction.of(planned.applyAsLong(category()));
      case DIFFERENCE -> list.plus(value).dividedBy(Fraction.of(2));
    };
  }

  private Fraction ratio(ToLongFunction<String> measures) {
    Ratio of = Objects.requireNonNull(relativeTo);
    long whole = measures.applyAsLong(of.whole());
    return whole == 0 ? Fraction.ZERO : Fraction.of(measures.applyAsLong(of.part()), whole);
  }

  /**
   * The least (min) or greatest (max) number of persons that meets the exact bound: more than 1/3
   * of 60 is 21, at least 1/3 of 60 is 20, at most 2/3 of 70 is 46. May be below 0 or above the
   * list: then no list meets the rule.
   */
  public BigInteger limit(Fraction exact) {
    return switch (bound) {
      case MIN -> strict ? exact.floor().add(BigInteger.ONE) : exact.ceiling();
      case MAX -> strict ? exact.ceiling().subtract(BigInteger.ONE) : exact.floor();
    };
  }
}
