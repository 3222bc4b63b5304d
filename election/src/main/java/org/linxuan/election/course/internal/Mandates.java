package org.linxuan.election.course.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Suspension;

/**
 * The mandate of an act: the hash of the decision that opened its stage, while the stage is open
 * and not suspended.
 */
final class Mandates {
  private final Map<String, Decision> opened = new HashMap<>();
  private final List<Suspension> suspensions;

  Mandates(List<Suspension> suspensions) {
    this.suspensions = suspensions;
  }

  void open(Decision decision) {
    opened.putIfAbsent(decision.stage(), decision);
  }

  /** The mandate of an act of this stage on a day; empty where it has none. */
  String of(String stage, LocalDate day) {
    Decision decision = opened.get(stage);
    boolean stopped = suspensions.stream().anyMatch(s -> s.stage().equals(stage) && s.holdsOn(day));
    return decision == null || decision.date().isAfter(day) || stopped ? "" : decision.hash();
  }

  /** When the stage was opened; the day itself where it was not. */
  LocalDate openedOr(String stage, LocalDate day) {
    Decision decision = opened.get(stage);
    return decision == null || decision.date().isBefore(day) ? day : decision.date();
  }
}
