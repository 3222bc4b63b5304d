package org.linxuan.foundation.access.internal;

import java.util.List;
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
    jdbc.batchUpdate(
        "INSERT INTO access.scope (scope, parent, kind, unit) VALUES (?, ?, ?, ?)",
        scopes.stream()
            .map(s -> new Object[] {s.scope(), s.parent(), s.kind(), s.unit()})
            .toList());
    jdbc.batchUpdate(
        "INSERT INTO access.scope_ancestor SELECT ?, ancestor FROM access.scope_ancestor"
            + " WHERE scope = ? UNION ALL SELECT ?, ?",
        scopes.stream()
            .map(s -> new Object[] {s.scope(), s.parent(), s.scope(), s.scope()})
            .toList());
  }

  @Override
  public void remove(List<String> scopes) {
    jdbc.batchUpdate(
        "DELETE FROM access.scope WHERE scope = ?",
        scopes.stream().map(s -> new Object[] {s}).toList());
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
