package org.linxuan.election.nomination;

import org.linxuan.election.rulebook.MoreThanHalf;

/**
 * How far a name is supported at or below an organisation: by so many members, and by so many
 * organisations with members of their own.
 */
public record NameSupport(long members, long organizations) {
  /** Nobody supports the name here: it entered from above or sideways. */
  public static final NameSupport NONE = new NameSupport(0, 0);

  /** The support of one organisation: it supports a name when one of its members does. */
  public static NameSupport of(long supporters) {
    return new NameSupport(supporters, supporters > 0 ? 1 : 0);
  }

  /** Both together; an overflow is a bug, since members are checked to be countable. */
  public NameSupport plus(NameSupport other) {
    return new NameSupport(
        Math.addExact(members, other.members), Math.addExact(organizations, other.organizations));
  }

  /** Whether more than half of the entitled members, and of the organisations, support the name. */
  public boolean isMajority(long entitledMembers, long allOrganizations) {
    return MoreThanHalf.of(members, entitledMembers)
        && MoreThanHalf.of(organizations, allOrganizations);
  }
}
