package org.linxuan.foundation.access.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.access.Grant;
import org.linxuan.foundation.access.Rights;
import org.linxuan.foundation.access.RightsTable;
import org.linxuan.foundation.access.RoleRight;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the table of rights for the role, and the tree of scopes for the rest. */
final class TableRights implements Rights {
  private static final String LIES_IN =
      "SELECT EXISTS (SELECT 1 FROM access.scope_ancestor WHERE scope = ? AND ancestor = ?)";
  private static final String IS_THERE =
      "SELECT EXISTS (SELECT 1 FROM access.scope WHERE scope = ?)";

  private final Map<String, List<RoleRight>> byRight;
  private final JdbcTemplate jdbc;

  TableRights(RightsTable table, JdbcTemplate jdbc) {
    this.byRight = table.rows().stream().collect(Collectors.groupingBy(RoleRight::right));
    this.jdbc = jdbc;
  }

  @Override
  public boolean reaches(Actor actor, String right, String scope) {
    if (!isScope(scope)) {
      return false;
    }
    for (RoleRight role : byRight.getOrDefault(right, List.of())) {
      for (Grant grant : actor.grants()) {
        if (grant.role().equals(role.role()) && reaches(role.reach(), grant.scope(), scope)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean reaches(RoleRight.Reach reach, String from, String to) {
    return switch (reach) {
      case ALL -> true;
      case OWN -> from.equals(to);
      case BELOW -> Boolean.TRUE.equals(jdbc.queryForObject(LIES_IN, Boolean.class, to, from));
    };
  }

  @Override
  public boolean reachesAnywhere(Actor actor, String right) {
    return byRight.getOrDefault(right, List.of()).stream().anyMatch(role -> actor.has(role.role()));
  }

  @Override
  public boolean isScope(String scope) {
    return Boolean.TRUE.equals(jdbc.queryForObject(IS_THERE, Boolean.class, scope));
  }
}
