package org.linxuan.election.assembly;

/**
 * One officer of a meeting.
 *
 * @param role {@code presidium}, {@code chief-scrutineer}, {@code scrutineer} or {@code counter}
 * @param confirmedFor how many present confirmed the person
 */
public record OfficerRow(
    String unit, String role, String elector, String proposedBy, long confirmedFor) {
  /** Whether the person watches the count: such a one must be an elector and no candidate. */
  public boolean scrutinises() {
    return role.endsWith("scrutineer");
  }
}
