package org.linxuan.election.nomination;

import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.PersonStage;

/** A person put forward in an electoral unit (推荐人选), let in by a decision. */
public record Nominee(PersonId person, Entry entry) {

  public Nominee {
    if (!entry.into(PersonStage.NOMINEE).person().equals(person)) {
      throw new IllegalArgumentException(person + " is not " + entry.person());
    }
  }

  /** The nominee whom the decision lets in. */
  public static Nominee by(Decision decision) {
    Entry entry = Entry.by(decision);
    return new Nominee(entry.person(), entry);
  }
}
