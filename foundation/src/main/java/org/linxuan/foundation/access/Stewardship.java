package org.linxuan.foundation.access;

import java.util.function.Supplier;

/**
 * The right to bring in records that come from elsewhere, whosever they are. Nobody holds it: it is
 * lent to one piece of work, under an account that nobody can sign in as, and taken back.
 */
public interface Stewardship {
  /** The role that is lent. */
  String ROLE = "steward";

  /** Does something with that right; every row written bears the account and its session. */
  <T> T during(String account, Supplier<T> work);
}
