package org.linxuan.election.credentials;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class CredentialsRows {
  private static final String MODULE = "credentials";

  /** {@code changes.csv}. */
  public static final RecordTable CHANGES =
      RecordTable.of(MODULE, "changes", CredentialsTables.CHANGES, "credentials");

  /** {@code review.csv}. */
  public static final RecordTable REVIEW =
      RecordTable.of(MODULE, "review", CredentialsTables.REVIEW, "credentials");

  /** {@code invited.csv}. */
  public static final RecordTable INVITED =
      RecordTable.of(MODULE, "invited", CredentialsTables.INVITED, "credentials");

  private CredentialsRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(CHANGES, REVIEW, INVITED);
  }
}
