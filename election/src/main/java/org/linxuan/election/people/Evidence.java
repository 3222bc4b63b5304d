package org.linxuan.election.people;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is on file about a person: what it states, and of which time. A fact that was not
 * stated is empty.
 */
public sealed interface Evidence {
  /** Of which time it is stated. */
  Period period();

  /**
   * A post: kind of employer, rank and main duty (values of the rulebook's facts), its name in
   * words, and the percentage of the working time that it takes (null where not stated).
   */
  record Post(
      String employerKind,
      String rank,
      String duty,
      String text,
      @Nullable Integer share,
      Period period)
      implements Evidence {
    /** All of a person's working time, in percent. */
    public static final int WHOLE = 100;
  }

  /** The occupation as registered, a value of the rulebook's fact. */
  record Occupation(String occupation, Period period) implements Evidence {}

  /** The professional title, a value of the rulebook's fact. */
  record ProfessionalTitle(String title, Period period) implements Evidence {}

  /** An honour: what, granted by whom; the period begins on the day it was granted (E4.3). */
  record Honour(String text, String grantedBy, Period period) implements Evidence {}

  /** Deeds told in words (E4.3). */
  record Deed(String text, Period period) implements Evidence {}
}
