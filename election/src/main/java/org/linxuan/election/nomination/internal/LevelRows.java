package org.linxuan.election.nomination.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.linxuan.election.nomination.LevelRow;
import org.linxuan.election.nomination.LevelSummary;
import org.linxuan.election.nomination.NameSupport;
import org.linxuan.election.nomination.Participation;
import org.linxuan.election.people.PersonId;

/** Writes a summary as rows. */
public final class LevelRows {
  private LevelRows() {}

  /** The rows of one organisation, by name; the others last. */
  public static List<LevelRow> of(LevelSummary summary, SortedSet<PersonId> reported, boolean all) {
    SortedMap<PersonId, NameSupport> names = new TreeMap<>(summary.names());
    reported.forEach(name -> names.putIfAbsent(name, NameSupport.NONE));
    List<LevelRow> rows = new ArrayList<>();
    List<NameSupport> others = new ArrayList<>();
    names.forEach(
        (name, support) -> {
          boolean majority = summary.hasMajority(name);
          if (all || majority || reported.contains(name)) {
            rows.add(
                new LevelRow(
                    summary.organization().id(),
                    name.value(),
                    sum(List.of(support)),
                    of(summary.participation()),
                    majority,
                    reported.contains(name)));
          } else {
            others.add(support);
          }
        });
    if (!others.isEmpty()) {
      rows.add(
          new LevelRow(
              summary.organization().id(),
              LevelRow.OTHERS,
              sum(others),
              of(summary.participation()),
              false,
              false));
    }
    return rows;
  }

  private static LevelRow.Of of(Participation participation) {
    return new LevelRow.Of(participation.members(), participation.organizations());
  }

  private static LevelRow.Sums sum(List<NameSupport> supports) {
    BigInteger members = BigInteger.ZERO;
    BigInteger organizations = BigInteger.ZERO;
    for (NameSupport support : supports) {
      members = members.add(BigInteger.valueOf(support.members()));
      organizations = organizations.add(BigInteger.valueOf(support.organizations()));
    }
    return new LevelRow.Sums(members, organizations);
  }
}
