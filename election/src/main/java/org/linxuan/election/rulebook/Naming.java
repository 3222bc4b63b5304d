package org.linxuan.election.rulebook;

/**
 * How many names an organisation and a member may put forward (E5.1a): {@code seats} (as many as
 * the unit has seats) or a whole number.
 */
public record Naming(String article, String organization, String member) {
  /** As many names as the unit has seats. */
  public static final String SEATS = "seats";

  /** Whether a text is a limit: {@code seats} or a positive whole number. */
  public static boolean isLimit(String text) {
    return text.equals(SEATS) || text.matches("[1-9][0-9]{0,17}");
  }

  /** How many names one organisation may put forward in a unit with so many seats. */
  public long organizationLimit(long seats) {
    return limit(organization, seats);
  }

  /** How many names one member may put forward in a unit with so many seats. */
  public long memberLimit(long seats) {
    return limit(member, seats);
  }

  private static long limit(String text, long seats) {
    return text.equals(SEATS) ? seats : Long.parseLong(text);
  }
}
