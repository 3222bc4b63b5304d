package org.linxuan.election.credentials;

import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.PersonStage;

/** A delegate-elect whose credentials were confirmed (代表, E5.6), by the decision in the entry. */
public record Delegate(Entry entry) {

  public Delegate {
    entry = entry.into(PersonStage.DELEGATE);
  }

  /** The one whom the decision lets in. */
  public static Delegate by(Decision decision) {
    return new Delegate(Entry.by(decision));
  }

  /** Who it is. */
  public PersonId person() {
    return entry.person();
  }
}
