package org.linxuan.election.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.Condition;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.VettingRules.Must;

/**
 * What vetting put on record about one person, and what of it a rule finds there. It holds what
 * people found, and never finds anything itself.
 *
 * @param records of this person only
 */
public record Dossier(PersonId person, VettingFile records) {

  /** The record of a must that satisfies its rule. */
  public Optional<MustRecord> findMust(Must rule) {
    return records.musts().stream().filter(m -> m.satisfies(rule)).findFirst();
  }

  /** Whether an opinion of this kind is answered. */
  public boolean isAnswered(String kind) {
    return records.opinions().stream().anyMatch(o -> o.kind().equals(kind) && o.isAnswered());
  }

  /** Whether this regulator has answered. */
  public boolean isAnsweredBy(String authority) {
    return records.opinions().stream()
        .anyMatch(
            o ->
                o.kind().equals(Opinion.REGULATOR)
                    && o.authority().equals(authority)
                    && o.isAnswered());
  }

  /** Whether this group was heard. */
  public boolean isHeard(Hearing.Group group) {
    return records.hearings().stream().anyMatch(h -> h.group() == group);
  }

  /** Whether something is written under this heading. */
  public boolean isWritten(String heading) {
    return records.reports().stream()
        .anyMatch(r -> r.heading().equals(heading) && !r.text().isBlank());
  }

  /** The conclusion on integrity. */
  public Optional<Conclusion> conclusion() {
    return records.findConclusion(person);
  }

  /** The fixed headings of a report: political standing first, then the six conditions. */
  public static List<Named> headings(Rulebook rulebook) {
    List<Named> headings = new ArrayList<>(rulebook.reportHeadings());
    for (Condition condition : rulebook.conditions()) {
      headings.add(new Named(condition.id(), condition.name()));
    }
    return headings;
  }
}
