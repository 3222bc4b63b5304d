package org.linxuan.election.procedure;

/**
 * Who stands behind an act: who prepared it, who checked it, who issued it; an empty name is a
 * missing one.
 */
public record Hands(String preparedBy, String checkedBy, String issuedBy) {

  /** Whether three persons are named and no two are the same. */
  public boolean areThreePersons() {
    return !preparedBy.isEmpty()
        && !checkedBy.isEmpty()
        && !issuedBy.isEmpty()
        && !preparedBy.equals(checkedBy)
        && !checkedBy.equals(issuedBy)
        && !preparedBy.equals(issuedBy);
  }
}
