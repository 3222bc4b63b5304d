package org.linxuan.election.composition;

/**
 * How many of a list may have a value of a feature, and how far each bound may be moved where no
 * list satisfies all of them.
 */
public record Quota(String feature, String value, long min, long max, long minFlex, long maxFlex) {

  /** Bounds that may be moved all the way: down to nobody, up to every seat. */
  public static Quota of(String feature, String value, long min, long max) {
    return new Quota(feature, value, min, max, 0, Long.MAX_VALUE);
  }

  /** Whether this person has the value. */
  public boolean counts(SlatePerson person) {
    return value.equals(person.features().get(feature));
  }
}
