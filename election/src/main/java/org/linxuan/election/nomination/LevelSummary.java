package org.linxuan.election.nomination;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.people.PersonId;

/**
 * What an organisation sends upward when it closes: its own tallies added to its children's closed
 * summaries, name by name. Nobody's support vanishes, whoever is reported; and no organisation adds
 * up more than its children.
 */
public record LevelSummary(
    Organization organization,
    Participation participation,
    SortedMap<PersonId, NameSupport> names) {

  public LevelSummary {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /**
   * Closes an organisation: its own supports (a name once) and the summaries of the organisations
   * directly under it. A summary or support that belongs elsewhere is a bug of the caller.
   *
   * @param membersTakingPart how many of its own members took part, where known
   */
  public static LevelSummary close(
      Organization organization,
      Collection<Support> own,
      OptionalLong membersTakingPart,
      List<LevelSummary> children) {
    SortedMap<PersonId, NameSupport> names = new TreeMap<>();
    for (Support support : own) {
      if (!support.organization().equals(organization.id())) {
        throw new IllegalArgumentException(support + " is not of " + organization.id());
      }
      if (names.put(support.nominee(), NameSupport.of(support.supporters())) != null) {
        throw new IllegalArgumentException(support + " stands twice");
      }
    }
    Participation sum =
        new Participation(
            organization.members(),
            membersTakingPart,
            organization.hasOwnMembers() ? 1 : 0,
            organization.hasOwnMembers() && !own.isEmpty() ? 1 : 0);
    for (LevelSummary child : children) {
      if (!child.organization().parent().equals(organization.id())) {
        throw new IllegalArgumentException(
            child.organization().id() + " is not directly under " + organization.id());
      }
      sum = sum.plus(child.participation());
      child.names().forEach((name, support) -> names.merge(name, support, NameSupport::plus));
    }
    return new LevelSummary(organization, sum, names);
  }

  /** The support of a name at or below the organisation. */
  public NameSupport support(PersonId name) {
    return names.getOrDefault(name, NameSupport.NONE);
  }

  /** Whether a name has the majority of the entitled members and of the organisations here. */
  public boolean hasMajority(PersonId name) {
    return support(name).isMajority(participation.members(), participation.organizations());
  }

  /**
   * All support that the summary carries upward; one member who supports two names counts twice.
   */
  public BigInteger total() {
    return names.values().stream()
        .map(s -> BigInteger.valueOf(s.members()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
