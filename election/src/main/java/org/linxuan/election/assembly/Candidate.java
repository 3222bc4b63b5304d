package org.linxuan.election.assembly;

import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.PersonStage;

/** A person printed on the first ballot (正式候选人, E5.5a), by the decision in the entry. */
public record Candidate(Entry entry) {

  public Candidate {
    entry = entry.into(PersonStage.CANDIDATE);
  }

  /** The one whom the decision lets in. */
  public static Candidate by(Decision decision) {
    return new Candidate(Entry.by(decision));
  }

  /** Who it is. */
  public PersonId person() {
    return entry.person();
  }
}
