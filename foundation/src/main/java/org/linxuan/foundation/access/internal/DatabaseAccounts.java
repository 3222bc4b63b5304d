package org.linxuan.foundation.access.internal;

import java.util.List;
import org.linxuan.foundation.access.Accounts;
import org.linxuan.foundation.access.Grant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps accounts. */
final class DatabaseAccounts implements Accounts {
  private final JdbcTemplate jdbc;
  private final PasswordEncoder passwords;

  DatabaseAccounts(JdbcTemplate jdbc, PasswordEncoder passwords) {
    this.jdbc = jdbc;
    this.passwords = passwords;
  }

  @Override
  public void add(
      String account, String name, String password, List<Grant> grants, String grantedBy) {
    jdbc.query(
        "SELECT access.add_account(?, ?, ?)", rs -> {}, account, name, passwords.encode(password));
    for (Grant grant : grants) {
      jdbc.query(
          "SELECT access.grant_role(?, ?, ?, ?)",
          rs -> {},
          account,
          grant.role(),
          grant.scope(),
          grantedBy);
    }
  }

  @Override
  public boolean exists(String account) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "SELECT EXISTS (SELECT 1 FROM access.account WHERE account = ?)",
            Boolean.class,
            account));
  }
}
