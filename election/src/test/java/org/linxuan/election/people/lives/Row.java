package org.linxuan.election.people.lives;

import java.time.LocalDate;
import org.linxuan.election.people.Evidence;
import org.linxuan.election.people.Period;

/** A line of a person's form while it is being filled in; null and empty are left blank. */
final class Row {
  String kind = "post";
  String employer = "";
  String rank = "";
  String duty = "";
  String name = "";
  String value = "";
  Integer share;
  LocalDate from;
  LocalDate to;

  /** Whether it is about a post of the time of the nomination, in truth. */
  boolean current;

  /** Whether it is the post from which the person lives. */
  boolean main;

  Evidence toEvidence() {
    Period period = new Period(from, to);
    return switch (kind) {
      case "post" -> new Evidence.Post(employer, rank, duty, name, share, period);
      case "occupation" -> new Evidence.Occupation(value, period);
      case "title" -> new Evidence.ProfessionalTitle(value, period);
      case "honour" -> new Evidence.Honour(name, value, period);
      default -> new Evidence.Deed(name, period);
    };
  }
}
