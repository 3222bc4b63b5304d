package org.linxuan.election.people;

import org.linxuan.foundation.intake.CodePointOrder;

/**
 * The id by which an election folder names one person; it says nothing about the person.
 *
 * @param value text without spaces, not empty
 */
public record PersonId(String value) implements Comparable<PersonId> {

  public PersonId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a person's id is empty");
    }
  }

  @Override
  public int compareTo(PersonId other) {
    return CodePointOrder.INSTANCE.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
