package org.linxuan.election.nomination;

import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.Entry;
import org.linxuan.election.procedure.PersonStage;

/** A nominee whom the unit decided to vet (考察对象, E5.1d). */
public record PersonToVet(Nominee nominee, Entry entry) {

  public PersonToVet {
    if (!entry.into(PersonStage.PERSON_TO_VET).person().equals(nominee.person())) {
      throw new IllegalArgumentException(nominee.person() + " is not " + entry.person());
    }
  }

  /** The nominee, as a person to vet, by the decision that says so. */
  public static PersonToVet by(Nominee nominee, Decision decision) {
    return new PersonToVet(nominee, Entry.by(decision));
  }

  /** Who it is. */
  public PersonId person() {
    return nominee.person();
  }
}
