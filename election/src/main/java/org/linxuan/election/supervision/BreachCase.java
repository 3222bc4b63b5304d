package org.linxuan.election.supervision;

import java.util.List;
import org.linxuan.election.complaint.Complaint;
import org.linxuan.election.complaint.ComplaintFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Breach;

/** A complaint that alleges a breach of election discipline (E1.5, E6.2), and how it stands. */
public record BreachCase(Complaint complaint, Breach breach) {

  /** The cases of a unit on the day of the facts, by the complaints' ids. */
  public static List<BreachCase> of(UnitFacts facts) {
    return facts.get(ComplaintFile.class).complaints().stream()
        .flatMap(
            c ->
                facts.rulebook().breaches().stream()
                    .filter(b -> b.id().equals(c.kind()))
                    .map(b -> new BreachCase(c, b)))
        .toList();
  }

  /** Whether it was dealt with; none may be left. */
  public boolean isHandled() {
    return complaint.isHandled();
  }
}
