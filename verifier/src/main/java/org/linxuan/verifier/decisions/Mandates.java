package org.linxuan.verifier.decisions;

import java.util.HashMap;
import java.util.Map;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.WorkingDays;

/** By which openings the acts of a unit stand. */
final class Mandates {
  private final Election election;
  private final String unit;
  private final Map<String, Decision> openings = new HashMap<>();

  Mandates(Election election, String unit) {
    this.election = election;
    this.unit = unit;
  }

  void opened(Decision opening) {
    openings.putIfAbsent(opening.get("stage"), opening);
  }

  /** The day on which a stage opened; empty if it did not. */
  String day(String stage) {
    Decision opening = openings.get(stage);
    return opening == null ? "" : opening.get("date");
  }

  /** The hash of the opening under which a stage stands on a day; empty if it does not. */
  String of(String stage, String day) {
    Decision opening = openings.get(stage);
    boolean suspended =
        election.table("suspensions").where("unit", unit).stream()
            .anyMatch(s -> s.is("stage", stage) && WorkingDays.covers(s, day));
    if (opening == null || suspended || opening.get("date").compareTo(day) > 0) {
      return "";
    }
    return opening.hash();
  }
}
