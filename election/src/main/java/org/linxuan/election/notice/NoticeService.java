package org.linxuan.election.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.election.rulebook.NoticeRule;

/** Whether the persons of a list were announced as the rule for a kind of notice wants it. */
public final class NoticeService {
  private NoticeService() {}

  /** The clocks of the unit's notices that have a rule, by the notices' ids. */
  public static List<NoticeClock> clocks(UnitFacts facts) {
    return facts.get(NoticeFile.class).notices().stream()
        .flatMap(n -> rule(facts, n.kind()).map(r -> clock(facts, n, r)).stream())
        .toList();
  }

  /**
   * What is missing for the list: the persons whom no notice of the kind names, and the notices
   * whose clock is not met and which name somebody whom no better notice names. Everybody, where
   * the rulebook has no rule for the kind, since nothing then says what would do.
   */
  public static SortedSet<String> unserved(
      UnitFacts facts, NoticeKind kind, Collection<PersonId> persons) {
    List<NoticeClock> clocks =
        clocks(facts).stream().filter(c -> c.notice().kind() == kind).toList();
    SortedSet<String> missing = new TreeSet<>();
    for (PersonId person : persons) {
      List<NoticeClock> naming =
          clocks.stream().filter(c -> c.notice().names().contains(person)).toList();
      if (naming.isEmpty()) {
        missing.add(person.value());
      } else if (naming.stream().noneMatch(c -> c.isMetOn(facts.on()))) {
        naming.forEach(c -> missing.add(c.notice().id()));
      }
    }
    return missing;
  }

  /** The rule of the rulebook for a kind of notice. */
  public static Optional<NoticeRule> rule(UnitFacts facts, NoticeKind kind) {
    return facts.rulebook().notices().stream().filter(r -> r.kind() == kind).findFirst();
  }

  private static NoticeClock clock(UnitFacts facts, Notice notice, NoticeRule rule) {
    return NoticeClock.of(
        notice, rule, facts.setting().calendar(), facts.get(ProcedureFile.class).suspendedDays());
  }
}
