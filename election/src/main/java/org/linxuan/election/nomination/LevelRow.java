package org.linxuan.election.nomination;

import java.util.List;

/**
 * A row of {@code level-<n>.csv}: a name at an organisation, or {@link #OTHERS} with the sums of
 * the names that are not written one by one.
 */
public record LevelRow(
    String organization, String nominee, Sums sums, Of of, boolean majority, boolean reported) {
  /** Stands for the names that are not written one by one. */
  public static final String OTHERS = "*others*";

  /** The columns of the table. */
  public static final List<String> COLUMNS =
      List.of(
          "organization",
          "nominee",
          "supporting_members",
          "supporting_organizations",
          "members",
          "organizations",
          "majority",
          "reported");

  /** Supporting members and organisations; for several names the sum over them. */
  public record Sums(java.math.BigInteger members, java.math.BigInteger organizations) {}

  /** Entitled members and organisations with members of their own, at or below the organisation. */
  public record Of(long members, long organizations) {}

  /** The cells in the order of {@link #COLUMNS}. */
  public List<Object> cells() {
    return List.of(
        organization,
        nominee,
        sums.members(),
        sums.organizations(),
        of.members(),
        of.organizations(),
        majority,
        reported);
  }
}
