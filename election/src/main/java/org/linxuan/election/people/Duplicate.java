package org.linxuan.election.people;

import java.util.Comparator;

/** Two persons put forward who are, or may be, one and the same; the smaller id first. */
public record Duplicate(PersonId person, PersonId other, Why why) implements Comparable<Duplicate> {
  private static final Comparator<Duplicate> ORDER =
      Comparator.comparing(Duplicate::person)
          .thenComparing(Duplicate::other)
          .thenComparing(d -> d.why().key());

  /** How it was noticed. */
  public enum Why {
    /** The same identity number: one person. */
    SAME_NUMBER("same-number"),
    /** The same name, day of birth and sex: for people to look at. */
    LIKENESS("likeness"),
    /** Nearly the same name, the same day of birth and sex: for people to look at. */
    NEAR_NAME("near-name");

    private final String key;

    Why(String key) {
      this.key = key;
    }

    /** As written in tables. */
    public String key() {
      return key;
    }
  }

  /** The pair in order. */
  public static Duplicate of(PersonId a, PersonId b, Why why) {
    return a.compareTo(b) < 0 ? new Duplicate(a, b, why) : new Duplicate(b, a, why);
  }

  @Override
  public int compareTo(Duplicate other) {
    return ORDER.compare(this, other);
  }
}
