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
  private static final String FIND =
      "SELECT s.session, s.account, a.name FROM access.session s JOIN access.account a USING (account)"
          + " WHERE s.token_hash = ? AND s.ended_at IS NULL AND s.expires_at > now()"
          + " AND s.seen_at > now() - make_interval(secs => ?) AND a.is_active";

  private final JdbcTemplate jdbc;

  Sessions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins a session and returns its token. */
  String begin(String account) {
    byte[] bytes = new byte[32];
    CHANCE.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.update(
        "INSERT INTO access.session (session, account, token_hash, expires_at)"
            + " VALUES (?, ?, ?, now() + make_interval(secs => ?))",
        UUID.randomUUID(),
        account,
        hash(token),
        SessionLimits.LIFETIME.toSeconds());
    return token;
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
                    grants(rs.getString("account"), rs.getObject("session", UUID.class))),
            hash(token),
            SessionLimits.IDLE.toSeconds());
    found.forEach(actor -> seen(actor.session()));
    return found.stream().findFirst();
  }

  /** Ends a session. */
  void end(UUID session) {
    jdbc.update("UPDATE access.session SET ended_at = now() WHERE session = ?", session);
  }

  /** Lets the rest of a session work in another of the account's roles. */
  void workAs(UUID session, Grant grant) {
    jdbc.update(
        "UPDATE access.session s SET working_as = g.id FROM access.role_grant g"
            + " WHERE s.session = ? AND g.account = s.account AND g.role = ? AND g.scope = ?",
        session,
        grant.role(),
        grant.scope());
  }

  /** The role in which the session works comes first. */
  private List<Grant> grants(String account, UUID session) {
    return jdbc.query(
        "SELECT g.role, g.scope FROM access.role_grant g"
            + " JOIN access.session s ON s.account = g.account AND s.session = ?"
            + " WHERE g.account = ? ORDER BY (g.id IS NOT DISTINCT FROM s.working_as) DESC, g.id",
        (rs, n) -> new Grant(rs.getString("role"), rs.getString("scope")),
        session,
        account);
  }

  /** Written once a minute at most: reading a page should not cost a write. */
  private void seen(UUID session) {
    jdbc.update(
        "UPDATE access.session SET seen_at = now()"
            + " WHERE session = ? AND seen_at < now() - interval '1 minute'",
        session);
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
