package org.linxuan.foundation.access.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Grant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks who wants in. After five failures an account rests for a quarter of an hour. */
public final class SignIn {
  private static final int FAILURES = 5;

  private final JdbcTemplate jdbc;
  private final PasswordEncoder passwords;
  private final Sessions sessions;
  private final String nobody;

  SignIn(JdbcTemplate jdbc, PasswordEncoder passwords, Sessions sessions) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.sessions = sessions;
    this.nobody = encoded(passwords, "nobody");
  }

  private record Known(@Nullable String password, boolean locked) {}

  /**
   * The token of a new session; empty where account and password do not fit, of which the answer
   * and its time do not say which.
   */
  public Optional<String> begin(String account, String password) {
    return fits(account, password) ? Optional.of(sessions.begin(account)) : Optional.empty();
  }

  /**
   * The new token of a session whose account's password was given again; empty where it is wrong.
   */
  public Optional<String> again(Actor actor, String password) {
    return fits(actor.account(), password)
        ? Optional.of(sessions.renew(actor.session()))
        : Optional.empty();
  }

  private boolean fits(String account, String password) {
    List<Known> found =
        jdbc.query(
            "SELECT password, locked FROM access.secret_of(?)",
            (rs, n) -> new Known(rs.getString("password"), rs.getBoolean("locked")),
            account);
    Known known = found.isEmpty() ? new Known(null, false) : found.get(0);
    String kept = known.password() == null ? nobody : known.password();
    boolean fits = passwords.matches(password, kept) && known.password() != null;
    if (!fits || known.locked()) {
      jdbc.query("SELECT access.sign_in_failed(?, ?)", rs -> {}, account, FAILURES);
      return false;
    }
    return true;
  }

  /** Ends the session of a token. */
  public void end(String token) {
    sessions.find(token).ifPresent(actor -> sessions.end(actor.session()));
  }

  /** Lets a session work in another of its roles; one that it does not hold changes nothing. */
  public void workAs(Actor actor, Grant grant) {
    sessions.workAs(actor.session(), grant);
  }

  private static String encoded(PasswordEncoder passwords, String text) {
    String encoded = passwords.encode(text);
    if (encoded == null) {
      throw new IllegalStateException("no encoding");
    }
    return encoded;
  }
}
