package org.linxuan.election.assembly;

import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.PersonStage;

/** A person whom the meeting elected (当选人, E5.5a), by the decision in the entry. */
public record DelegateElect(Entry entry) {

  public DelegateElect {
    entry = entry.into(PersonStage.DELEGATE_ELECT);
  }

  /** The one whom the decision lets in. */
  public static DelegateElect by(Decision decision) {
    return new DelegateElect(Entry.by(decision));
  }

  /** Who it is. */
  public PersonId person() {
    return entry.person();
  }
}
