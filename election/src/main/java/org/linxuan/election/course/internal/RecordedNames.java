package org.linxuan.election.course.internal;

import java.util.List;
import java.util.Locale;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.access.ScopeNames;
import org.linxuan.foundation.access.Scopes;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The names of units and organisations as they stand on record. They are read as the engine, since
 * who holds a role at a body may see what the body is called, whatever else the role may see.
 */
final class RecordedNames implements ScopeNames {
  private static final String SELECT =
      "SELECT %1$s FROM organization.units WHERE unit = ?"
          + " UNION ALL SELECT %1$s FROM organization.organization_names WHERE organization = ?"
          + " UNION ALL SELECT value FROM course.election WHERE key = 'title_' || ? AND ? = '"
          + Scopes.WHOLE
          + "' LIMIT 1";

  private final JdbcTemplate jdbc;
  private final Engine engine;

  RecordedNames(JdbcTemplate jdbc, Engine engine) {
    this.jdbc = jdbc;
    this.engine = engine;
  }

  @Override
  public String of(String scope, Locale language) {
    String tag = language.getLanguage().equals("zh") ? "zh" : "en";
    String sql = SELECT.formatted("name_" + tag);
    List<String> names =
        engine.read(() -> jdbc.queryForList(sql, String.class, scope, scope, tag, scope));
    return names.stream().findFirst().orElse(scope);
  }
}
