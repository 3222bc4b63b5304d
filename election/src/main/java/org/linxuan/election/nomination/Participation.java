package org.linxuan.election.nomination;

import java.util.OptionalLong;

/**
 * Who was asked and who took part at or below an organisation: entitled members, organisations with
 * members of their own, and how many of each took part; members taking part are empty where only
 * tallies were handed in, which do not say it.
 */
public record Participation(
    long members,
    OptionalLong membersTakingPart,
    long organizations,
    long organizationsTakingPart) {

  /** Both together; what one of them does not say, the sum does not say. */
  public Participation plus(Participation other) {
    boolean said = membersTakingPart.isPresent() && other.membersTakingPart.isPresent();
    return new Participation(
        Math.addExact(members, other.members),
        said
            ? OptionalLong.of(
                Math.addExact(membersTakingPart.getAsLong(), other.membersTakingPart.getAsLong()))
            : OptionalLong.empty(),
        Math.addExact(organizations, other.organizations),
        Math.addExact(organizationsTakingPart, other.organizationsTakingPart));
  }
}
