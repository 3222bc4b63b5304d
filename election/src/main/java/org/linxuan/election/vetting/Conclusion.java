package org.linxuan.election.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;

/**
 * The conclusion on a person's integrity (E5.2c): people's word, never computed, under two
 * signatures.
 *
 * @param fit what the signatories conclude
 * @param secretary the secretary of the reporting committee
 * @param disciplineHead the head of its discipline body
 */
public record Conclusion(
    PersonId person, boolean fit, Signature secretary, Signature disciplineHead) {

  /** Who signed, on which day; empty and null while nobody did. */
  public record Signature(String by, @Nullable LocalDate on) {
    /** No signature yet. */
    public static final Signature NONE = new Signature("", null);

    /** Whether somebody signed. */
    public boolean isGiven() {
      return !by.isEmpty() && on != null;
    }

    Signature knownOn(LocalDate day) {
      return on == null || !on.isAfter(day) ? this : NONE;
    }
  }

  /** Whether both signed, and are two different persons. */
  public boolean isSignedByTwo() {
    return secretary.isGiven()
        && disciplineHead.isGiven()
        && !secretary.by().equals(disciplineHead.by());
  }

  /** Whether anybody signed: before that there is no conclusion. */
  boolean exists() {
    return secretary.isGiven() || disciplineHead.isGiven();
  }

  Conclusion knownOn(LocalDate day) {
    return new Conclusion(person, fit, secretary.knownOn(day), disciplineHead.knownOn(day));
  }
}
