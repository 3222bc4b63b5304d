package org.linxuan.foundation.access.internal;

import java.util.function.Supplier;
import org.linxuan.foundation.access.Acting;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Scopes;
import org.linxuan.foundation.access.Stewardship;
import org.springframework.jdbc.core.JdbcTemplate;

/** Grants the role for as long as the work takes; the session's token is given to nobody. */
final class LentStewardship implements Stewardship {
  private final JdbcTemplate owner;
  private final Sessions sessions;

  /** The role is lent by the owner of the tables, since the application cannot grant it. */
  LentStewardship(JdbcTemplate owner, Sessions sessions) {
    this.owner = owner;
    this.sessions = sessions;
  }

  @Override
  public <T> T during(String account, Supplier<T> work) {
    owner.update(
        "INSERT INTO access.account (account, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
        account,
        account);
    Integer own =
        owner.queryForObject(
            "SELECT count(*) FROM access.account WHERE account = ? AND password IS NULL",
            Integer.class,
            account);
    if (own == null || own != 1) {
      throw new IllegalArgumentException(account + " is the account of somebody");
    }
    owner.update(
        "INSERT INTO access.role_grant (account, role, scope, granted_by) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        account,
        ROLE,
        Scopes.WHOLE,
        account);
    Actor actor = sessions.find(sessions.begin(account)).orElseThrow();
    try {
      return Acting.as(actor, work);
    } finally {
      sessions.end(actor.session());
      owner.update("DELETE FROM access.role_grant WHERE account = ? AND role = ?", account, ROLE);
    }
  }
}
