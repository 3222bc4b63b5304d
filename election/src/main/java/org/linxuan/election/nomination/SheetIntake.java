package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.linxuan.election.nomination.SetAside.Reason;
import org.linxuan.election.organization.Member;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.problem.Where;

/**
 * Decides which names on members' sheets count, and adds them up to tallies: rows out of period
 * fall away before the highest sheet of a member is chosen, a name twice on a sheet counts once,
 * and a sheet with too many names falls as a whole.
 */
public final class SheetIntake {
  private final OrganizationTree tree;
  private final SheetRules rules;

  public SheetIntake(OrganizationTree tree, SheetRules rules) {
    this.tree = tree;
    this.rules = rules;
  }

  /** What counts of these rows, which stand in file order; {@code file} is the table as a whole. */
  public Accepted accept(List<SheetRow> rows, Where file) {
    List<SetAside> aside = new ArrayList<>(notRun(file));
    List<SheetRow> left = rows;
    left = keep(left, aside, Reason.UNKNOWN_ORGANIZATION, this::organizationKnown);
    left = keep(left, aside, Reason.UNKNOWN_MEMBER, this::memberKnown);
    left = keep(left, aside, Reason.OUT_OF_PERIOD, this::inPeriod);
    left = keep(left, aside, Reason.REPLACED_SHEET, isHighest(left));
    Set<List<Object>> seen = new HashSet<>();
    left =
        keep(
            left,
            aside,
            Reason.REPEATED_NAME,
            r -> seen.add(List.of(r.organization(), r.member(), r.nominee())));
    left = keep(left, aside, Reason.UNKNOWN_PERSON, this::personKnown);
    left = keep(left, aside, Reason.TOO_MANY_NAMES, isWithinLimit(left));
    Map<String, Map<PersonId, Long>> counts = counts(left);
    left =
        keep(
            left,
            aside,
            Reason.SUPPORTERS_ABOVE_MEMBERS,
            r -> count(counts, r) <= tree.get(r.organization()).members());
    return new Accepted(supports(counts(left)), aside, membersTakingPart(left));
  }

  private List<SetAside> notRun(Where file) {
    List<SetAside> aside = new ArrayList<>();
    if (rules.members() == null) {
      aside.add(SetAside.notRun(file, Reason.UNKNOWN_MEMBER));
    }
    if (rules.period() == null) {
      aside.add(SetAside.notRun(file, Reason.OUT_OF_PERIOD));
    }
    if (rules.persons() == null) {
      aside.add(SetAside.notRun(file, Reason.UNKNOWN_PERSON));
    }
    if (rules.names().isEmpty()) {
      aside.add(SetAside.notRun(file, Reason.TOO_MANY_NAMES));
    }
    return aside;
  }

  private static List<SheetRow> keep(
      List<SheetRow> rows, List<SetAside> aside, Reason reason, Predicate<SheetRow> counts) {
    List<SheetRow> kept = new ArrayList<>();
    for (SheetRow row : rows) {
      if (counts.test(row)) {
        kept.add(row);
      } else {
        aside.add(SetAside.of(row, reason));
      }
    }
    return kept;
  }

  private boolean organizationKnown(SheetRow row) {
    return tree.find(row.organization()).isPresent();
  }

  private boolean memberKnown(SheetRow row) {
    return rules.members() == null
        || rules.members().contains(new Member(row.organization(), row.member()));
  }

  private boolean inPeriod(SheetRow row) {
    return rules.period() == null || rules.period().contains(row.at());
  }

  private boolean personKnown(SheetRow row) {
    return rules.persons() == null || rules.persons().contains(row.nominee());
  }

  private static Predicate<SheetRow> isHighest(List<SheetRow> rows) {
    Map<Member, Long> highest = new HashMap<>();
    rows.forEach(r -> highest.merge(memberOf(r), r.sheet(), Math::max));
    return r -> r.sheet() == highest.getOrDefault(memberOf(r), r.sheet());
  }

  private Predicate<SheetRow> isWithinLimit(List<SheetRow> rows) {
    Map<Member, Long> names = new HashMap<>();
    rows.forEach(r -> names.merge(memberOf(r), 1L, Long::sum));
    long limit = rules.names().orElse(Long.MAX_VALUE);
    return r -> names.getOrDefault(memberOf(r), 0L) <= limit;
  }

  private static Member memberOf(SheetRow row) {
    return new Member(row.organization(), row.member());
  }

  private static Map<String, Map<PersonId, Long>> counts(List<SheetRow> rows) {
    Map<String, Map<PersonId, Long>> counts = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      counts
          .computeIfAbsent(row.organization(), o -> new LinkedHashMap<>())
          .merge(row.nominee(), 1L, Long::sum);
    }
    return counts;
  }

  private static long count(Map<String, Map<PersonId, Long>> counts, SheetRow row) {
    return counts.getOrDefault(row.organization(), Map.of()).getOrDefault(row.nominee(), 0L);
  }

  private static List<Support> supports(Map<String, Map<PersonId, Long>> counts) {
    List<Support> supports = new ArrayList<>();
    counts.forEach(
        (organization, names) ->
            names.forEach((name, n) -> supports.add(new Support(organization, name, n))));
    return supports;
  }

  private Map<String, Long> membersTakingPart(List<SheetRow> rows) {
    Map<String, Long> taking = new HashMap<>();
    for (Organization each : tree.list()) {
      taking.put(each.id(), 0L);
    }
    rows.stream()
        .map(SheetIntake::memberOf)
        .distinct()
        .forEach(m -> taking.merge(m.organization(), 1L, Long::sum));
    return taking;
  }
}
