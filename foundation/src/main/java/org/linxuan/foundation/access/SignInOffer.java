package org.linxuan.foundation.access;

import java.util.List;

/** Accounts that the page for signing in names to everybody: the demonstration's only. */
public interface SignInOffer {
  /**
   * One of them.
   *
   * @param what whose part it plays, in the reader's language
   */
  record Offered(String account, String password, String what) {}

  /** All of them, in a sensible order. */
  List<Offered> list(java.util.Locale language);
}
