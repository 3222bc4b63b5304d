package org.linxuan.election.slate;

import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.PersonStage;

/** A person whom the plenum settled by vote (预备人选, E5.4), by the decision in the entry. */
public record PreparatoryCandidate(Entry entry) {

  public PreparatoryCandidate {
    entry = entry.into(PersonStage.PREPARATORY_CANDIDATE);
  }

  /** The one whom the decision lets in. */
  public static PreparatoryCandidate by(Decision decision) {
    return new PreparatoryCandidate(Entry.by(decision));
  }

  /** Who it is. */
  public PersonId person() {
    return entry.person();
  }
}
