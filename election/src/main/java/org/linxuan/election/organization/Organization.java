package org.linxuan.election.organization;

import java.util.Optional;

/**
 * One organisation of the tree: its id, the organisation above it (empty for an electoral unit),
 * its level (1 = electoral unit; deeper levels have greater numbers) and how many members with the
 * right to vote are its own.
 */
public record Organization(String id, String parent, long level, long members) {

  /** The organisation above, which an electoral unit does not have. */
  public Optional<String> findParent() {
    return parent.isEmpty() ? Optional.empty() : Optional.of(parent);
  }

  /** Whether it has members of its own, and so counts among the organisations that can support. */
  public boolean hasOwnMembers() {
    return members > 0;
  }
}
