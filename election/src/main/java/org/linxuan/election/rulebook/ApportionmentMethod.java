package org.linxuan.election.rulebook;

import java.util.Arrays;
import java.util.Optional;

/** How exact shares become whole seats that add up to a fixed house. */
public enum ApportionmentMethod implements Keyed {
  /** Divisor method that rounds down (D'Hondt, Jefferson). */
  DHONDT("dhondt", false),
  /** Divisor method that rounds at the arithmetic mean (Sainte-Laguë, Webster). */
  SAINTE_LAGUE("sainte-lague", false),
  /** Divisor method that rounds at the geometric mean (equal proportions). */
  HUNTINGTON_HILL("huntington-hill", true),
  /** Divisor method that rounds at the harmonic mean. */
  DEAN("dean", true),
  /** Divisor method that rounds up. */
  ADAMS("adams", true),
  /** Largest remainders (Hamilton, Hare, Niemeyer). */
  HAMILTON("hamilton", false);

  private final String key;
  private final boolean givesEachOne;

  ApportionmentMethod(String key, boolean givesEachOne) {
    this.key = key;
    this.givesEachOne = givesEachOne;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether every unit of positive weight gets a seat before any gets a second one. */
  public boolean givesEachOne() {
    return givesEachOne;
  }

  /** The method written so, if there is one. */
  public static Optional<ApportionmentMethod> find(String key) {
    return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
  }
}
