package org.linxuan.election.slate;

import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.PersonStage;

/** A person whom the unit proposed after vetting (初步人选, E5.3a), by the decision in the entry. */
public record PreliminaryNominee(Entry entry) {

  public PreliminaryNominee {
    entry = entry.into(PersonStage.PRELIMINARY_NOMINEE);
  }

  /** The one whom the decision lets in. */
  public static PreliminaryNominee by(Decision decision) {
    return new PreliminaryNominee(Entry.by(decision));
  }

  /** Who it is. */
  public PersonId person() {
    return entry.person();
  }
}
