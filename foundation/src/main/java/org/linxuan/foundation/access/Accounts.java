package org.linxuan.foundation.access;

import java.util.List;

/** Who may sign in. */
public interface Accounts {
  /** Adds an account with the roles it holds; its password is kept as an Argon2 hash only. */
  void add(String account, String name, String password, List<Grant> grants, String grantedBy);

  /** Whether there is such an account. */
  boolean exists(String account);
}
