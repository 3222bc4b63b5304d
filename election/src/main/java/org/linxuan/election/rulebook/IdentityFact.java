package org.linxuan.election.rulebook;

import java.util.List;

/**
 * A fact that evidence states, such as {@code duty} or {@code rank}: the values it may have, in
 * ascending order where a condition compares them; no values means free text.
 */
public record IdentityFact(String id, Text name, List<Named> values) {

  public IdentityFact {
    values = Absent.list(values);
  }

  /** The place of a value on the scale, from 0; -1 for a value that the fact does not have. */
  public int place(String value) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).id().equals(value)) {
        return i;
      }
    }
    return -1;
  }
}
