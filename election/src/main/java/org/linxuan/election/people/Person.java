package org.linxuan.election.people;

import java.time.LocalDate;

/** A person put forward, as the registration form states: who, where from, and for whom. */
public record Person(PersonId id, Names names, Origin origin, Life life, Represents represents) {

  /** The name in both scripts. */
  public record Names(String zh, String en) {}

  /** Where the name comes from: the electoral unit, the organisation (may be empty), the source. */
  public record Origin(String unit, String organization, NameSource source) {}

  /** Sex, nationality, birth, education, and the day of becoming a member. */
  public record Life(
      Sex sex, String nationality, LocalDate birth, String education, LocalDate memberSince) {}

  /** Field, level and kind of body for coverage (E4.2); ids of the rulebook, each may be empty. */
  public record Represents(String field, String level, String bodyKind) {}

  /** The nationality of the majority; everybody else is counted as a minority. */
  public static final String MAJORITY_NATIONALITY = "Han";

  /** Whether the person belongs to a minority nationality (E4.5). */
  public boolean isMinority() {
    return !life.nationality().equals(MAJORITY_NATIONALITY);
  }

  /** Whether the person is a woman (E4.4). */
  public boolean isWoman() {
    return life.sex() == Sex.FEMALE;
  }

  /** Completed years of age on a day. */
  public int ageOn(LocalDate day) {
    return java.time.Period.between(life.birth(), day).getYears();
  }
}
