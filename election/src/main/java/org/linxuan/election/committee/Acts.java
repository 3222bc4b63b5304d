package org.linxuan.election.committee;

/** The acts by which persons pass from list to list, as rulebooks name them (E5.0). */
public final class Acts {
  /** The unit fixes whom to vet (E5.1d). */
  public static final String FIX = "fix-persons-to-vet";

  /** The unit proposes the preliminary nominees (E5.3a). */
  public static final String PROPOSE = "propose-preliminary-nominees";

  /** The plenum settles the preparatory candidates (E5.4). */
  public static final String SETTLE = "settle-by-vote";

  /** A higher body reviews the list. */
  public static final String REVIEW = "review";

  private Acts() {}
}
