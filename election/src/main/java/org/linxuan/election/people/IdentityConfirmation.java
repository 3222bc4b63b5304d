package org.linxuan.election.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Text;

/**
 * No identity stands unless a named person at the primary level filled it in, another determined it
 * and a third reviewed it, in that order (E4.6).
 */
@Enforces(
    check = Check.PEOPLE_IDENTITY_CONFIRMED,
    clauses = {"E4.6", "E1.4"})
public final class IdentityConfirmation {
  private static final Text NO_ROW = new Text("没有身份认定表", "no determination of identity is on file");
  private static final Text SAME_PERSON =
      new Text(
          "填写、认定、复核须为三名不同人员", "it was not filled in, determined and reviewed by three persons");
  private static final Text ORDER =
      new Text(
          "填写、认定、复核的日期顺序不符", "the dates of filling in, determination and review are out of order");
  private static final Text LATER = new Text("尚未复核", "it is not yet reviewed");

  private final Map<PersonId, IdentityDetermination> determinations;

  public IdentityConfirmation(Map<PersonId, IdentityDetermination> determinations) {
    this.determinations = Map.copyOf(determinations);
  }

  /** What is wanting before the person's identity stands on a day; empty where it stands. */
  public Optional<Text> wanting(PersonId person, LocalDate day) {
    @Nullable IdentityDetermination row = determinations.get(person);
    if (row == null) {
      return Optional.of(NO_ROW);
    }
    if (row.review().on().isAfter(day)) {
      return Optional.of(LATER);
    }
    if (!row.isByThreePersons()) {
      return Optional.of(SAME_PERSON);
    }
    return row.isInOrder() ? Optional.empty() : Optional.of(ORDER);
  }

  /** The identity that stands on a day, as determined; empty while it is not confirmed. */
  public Optional<String> standing(PersonId person, LocalDate day) {
    return wanting(person, day).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(determinations.get(person)).map(IdentityDetermination::determined);
  }
}
