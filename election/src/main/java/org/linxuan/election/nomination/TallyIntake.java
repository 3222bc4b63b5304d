package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.nomination.SetAside.Reason;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.problem.Where;

/**
 * Decides which tallies count: the organisation and the person are known, no more support a name
 * than the organisation has members, and a pair stands once (the first row that passes counts).
 */
public final class TallyIntake {
  private final OrganizationTree tree;
  private final @Nullable Set<PersonId> persons;

  /** {@code persons} is null where no list of persons was given. */
  public TallyIntake(OrganizationTree tree, @Nullable Set<PersonId> persons) {
    this.tree = tree;
    this.persons = persons;
  }

  /** What counts of these rows, which stand in file order; {@code file} is the table as a whole. */
  public Accepted accept(List<Tally> rows, Where file) {
    List<Support> supports = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>();
    Set<List<Object>> pairs = new HashSet<>();
    if (persons == null) {
      aside.add(SetAside.notRun(file, Reason.UNKNOWN_PERSON));
    }
    for (Tally row : rows) {
      Optional<Reason> reason = reason(row);
      if (reason.isEmpty() && !pairs.add(List.of(row.organization(), row.nominee()))) {
        reason = Optional.of(Reason.SAME_PAIR_TWICE);
      }
      reason.ifPresentOrElse(
          r -> aside.add(SetAside.of(row, r)),
          () -> supports.add(new Support(row.organization(), row.nominee(), row.supporters())));
    }
    return new Accepted(supports, aside, Map.of());
  }

  private Optional<Reason> reason(Tally row) {
    Optional<Organization> organization = tree.find(row.organization());
    if (organization.isEmpty()) {
      return Optional.of(Reason.UNKNOWN_ORGANIZATION);
    }
    if (persons != null && !persons.contains(row.nominee())) {
      return Optional.of(Reason.UNKNOWN_PERSON);
    }
    return row.supporters() > organization.get().members()
        ? Optional.of(Reason.SUPPORTERS_ABOVE_MEMBERS)
        : Optional.empty();
  }
}
