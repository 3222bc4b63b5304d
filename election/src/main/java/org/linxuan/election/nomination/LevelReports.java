package org.linxuan.election.nomination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.people.PersonId;

/**
 * The acts of the bodies on whom to report upward (E5.1b, E5.1c): whom each reports, with a reason
 * where the name lacks the majority, and why it does not report a name that has it.
 */
public record LevelReports(List<Line> reported, List<Line> notReported) {

  /** One name of one organisation; the reason may be empty. */
  public record Line(String organization, PersonId nominee, String reason) {}

  public LevelReports {
    reported = List.copyOf(reported);
    notReported = List.copyOf(notReported);
  }

  /** Nobody reports anybody. */
  public static LevelReports none() {
    return new LevelReports(List.of(), List.of());
  }

  /** The acts of these organisations only. */
  public LevelReports within(Set<String> organizations) {
    return new LevelReports(
        reported.stream().filter(l -> organizations.contains(l.organization())).toList(),
        notReported.stream().filter(l -> organizations.contains(l.organization())).toList());
  }

  /** Whom an organisation reports. */
  public SortedSet<PersonId> reported(String organization) {
    SortedSet<PersonId> names = new TreeSet<>();
    for (Line line : reported) {
      if (line.organization().equals(organization)) {
        names.add(line.nominee());
      }
    }
    return names;
  }

  /** Why an organisation reports a name, where it says why. */
  public Optional<String> reasonFor(String organization, PersonId nominee) {
    return reason(reported, organization, nominee);
  }

  /** Why an organisation does not report a name, where it says why. */
  public Optional<String> reasonAgainst(String organization, PersonId nominee) {
    return reason(notReported, organization, nominee);
  }

  private static Optional<String> reason(List<Line> lines, String organization, PersonId nominee) {
    return lines.stream()
        .filter(l -> l.organization().equals(organization) && l.nominee().equals(nominee))
        .map(Line::reason)
        .filter(r -> !r.isEmpty())
        .findFirst();
  }

  /**
   * Where an organisation's act departs from the majority below it and does not say why: a name
   * reported without the majority, or one with the majority that is not reported. Sorted.
   */
  public List<PersonId> departuresWithoutReason(LevelSummary summary) {
    String organization = summary.organization().id();
    SortedSet<PersonId> up = reported(organization);
    SortedSet<PersonId> unexplained = new TreeSet<>();
    for (PersonId name : up) {
      if (!summary.hasMajority(name) && reasonFor(organization, name).isEmpty()) {
        unexplained.add(name);
      }
    }
    for (PersonId name : summary.names().keySet()) {
      if (summary.hasMajority(name)
          && !up.contains(name)
          && reasonAgainst(organization, name).isEmpty()) {
        unexplained.add(name);
      }
    }
    return List.copyOf(unexplained);
  }
}
