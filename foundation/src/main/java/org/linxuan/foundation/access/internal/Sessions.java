package org.linxuan.foundation.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Grant;
import org.linxuan.foundation.access.SessionLimits;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sessions, kept in the database so that every instance knows them. The browser holds a token; the
 * database only its hash.
 */
final class Sessions {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final String FIND = "SELECT session, account, name FROM access.find_session(?, ?)";

  private final JdbcTemplate jdbc;

  Sessions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins a session and returns its token. */
  String begin(String account) {
    String token = token();
    call(
        "SELECT access.begin_session(?, ?, ?)",
        account,
        hash(token),
        (double) SessionLimits.LIFETIME.toSeconds());
    return token;
  }

  /** Gives a session a new token after the password was given again. */
  String renew(UUID session) {
    String token = token();
    call("SELECT access.renew_session(?, ?)", session, hash(token));
    return token;
  }

  /** Whether the password was given a short while ago. */
  boolean isFresh(UUID session) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "SELECT access.is_fresh(?, ?)",
            Boolean.class,
            session,
            (double) SessionLimits.FRESH.toSeconds()));
  }

  /** Who holds the token, if its session runs. */
  Optional<Actor> find(String token) {
    List<Actor> found =
        jdbc.query(
            FIND,
            (rs, n) ->
                new Actor(
                    rs.getString("account"),
                    rs.getString("name"),
                    rs.getObject("session", UUID.class),
                    grants(rs.getObject("session", UUID.class))),
            hash(token),
            (double) SessionLimits.IDLE.toSeconds());
    found.forEach(actor -> seen(actor.session()));
    return found.stream().findFirst();
  }

  /** Ends a session. */
  void end(UUID session) {
    call("SELECT access.end_session(?)", session);
  }

  /** Lets the rest of a session work in another of the account's roles. */
  void workAs(UUID session, Grant grant) {
    call("SELECT access.work_as(?, ?, ?)", session, grant.role(), grant.scope());
  }

  /** The role in which the session works comes first. */
  private List<Grant> grants(UUID session) {
    return jdbc.query(
        "SELECT role, scope FROM access.grants_of(?)",
        (rs, n) -> new Grant(rs.getString("role"), rs.getString("scope")),
        session);
  }

  /** Written once a minute at most: reading a page should not cost a write. */
  private void seen(UUID session) {
    call("SELECT access.seen(?)", session);
  }

  private void call(String sql, Object... values) {
    jdbc.query(sql, rs -> {}, values);
  }

  private static String token() {
    byte[] bytes = new byte[32];
    CHANCE.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
