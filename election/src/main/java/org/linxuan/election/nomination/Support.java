package org.linxuan.election.nomination;

import java.util.Comparator;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.CodePointOrder;

/** A tally that counts: so many members of an organisation support a name. */
public record Support(String organization, PersonId nominee, long supporters)
    implements Comparable<Support> {
  private static final Comparator<Support> ORDER =
      Comparator.comparing(Support::organization, CodePointOrder.INSTANCE)
          .thenComparing(Support::nominee)
          .thenComparingLong(Support::supporters);

  @Override
  public int compareTo(Support other) {
    return ORDER.compare(this, other);
  }
}
