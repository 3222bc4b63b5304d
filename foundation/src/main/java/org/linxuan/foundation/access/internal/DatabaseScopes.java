package org.linxuan.foundation.access.internal;

import java.util.List;
import java.util.function.Function;
import org.linxuan.foundation.access.Scopes;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the tree of scopes, and beside it each scope's ancestors. */
final class DatabaseScopes implements Scopes {
  private final JdbcTemplate jdbc;

  DatabaseScopes(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(List<Scope> scopes) {
    jdbc.query(
        "SELECT access.add_scope(s, p, k, u)"
            + " FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS x (s, p, k, u)",
        rs -> {},
        column(scopes, Scope::scope),
        column(scopes, Scope::parent),
        column(scopes, Scope::kind),
        column(scopes, Scope::unit));
  }

  @Override
  public void remove(List<String> scopes) {
    jdbc.query(
        "SELECT access.remove_scope(s) FROM unnest(?::text[]) AS x (s)",
        rs -> {},
        (Object) column(scopes, s -> s)); // one argument, not many
  }

  private static <T> String[] column(List<T> rows, Function<T, String> of) {
    return rows.stream().map(of).toArray(String[]::new);
  }

  @Override
  public String unitOf(String scope) {
    return jdbc
        .queryForList("SELECT unit FROM access.scope WHERE scope = ?", String.class, scope)
        .stream()
        .findFirst()
        .orElse("");
  }

  @Override
  public List<String> below(String scope) {
    return jdbc.queryForList(
        "SELECT scope FROM access.scope_ancestor WHERE ancestor = ? AND scope <> ? ORDER BY scope",
        String.class,
        scope,
        scope);
  }
}
