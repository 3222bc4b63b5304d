package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.people.PersonId;

/**
 * The acts of the bodies on whom to report upward (E5.1b, E5.1c): whom each reports, with a reason
 * where the name lacks the majority, and why it does not report a name that has it.
 */
public final class LevelReports {
  private final List<Line> reported;
  private final List<Line> notReported;
  private final Map<String, List<Line>> up;
  private final Map<String, List<Line>> not;

  /** One name of one organisation; the reason may be empty. */
  public record Line(String organization, PersonId nominee, String reason) {}

  /** These acts, in file order. */
  public LevelReports(List<Line> reported, List<Line> notReported) {
    this.reported = List.copyOf(reported);
    this.notReported = List.copyOf(notReported);
    this.up = byOrganization(reported);
    this.not = byOrganization(notReported);
  }

  private static Map<String, List<Line>> byOrganization(List<Line> lines) {
    Map<String, List<Line>> by = new HashMap<>();
    lines.forEach(l -> by.computeIfAbsent(l.organization(), o -> new ArrayList<>(2)).add(l));
    return by;
  }

  /** Whom organisations report. */
  public List<Line> reported() {
    return reported;
  }

  /** Whom they do not report although the majority wishes it. */
  public List<Line> notReported() {
    return notReported;
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
    up.getOrDefault(organization, List.of()).forEach(line -> names.add(line.nominee()));
    return names;
  }

  /** Why an organisation reports a name, where it says why. */
  public Optional<String> reasonFor(String organization, PersonId nominee) {
    return reason(up, organization, nominee);
  }

  /** Why an organisation does not report a name, where it says why. */
  public Optional<String> reasonAgainst(String organization, PersonId nominee) {
    return reason(not, organization, nominee);
  }

  private static Optional<String> reason(
      Map<String, List<Line>> lines, String organization, PersonId nominee) {
    return lines.getOrDefault(organization, List.of()).stream()
        .filter(l -> l.nominee().equals(nominee))
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
